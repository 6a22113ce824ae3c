namespace Tidemark.Spc.Numerics;

internal static class Median
{
    /// <summary>The middle of the numbers that are there, or the mean of the two middle ones; NaN without any. Linear on average (Hoare 1961, Find).</summary>
    internal static double Of(ReadOnlySpan<double> values)
    {
        using var scratch = new Scratch(values.Length);
        int count = 0;
        foreach (double value in values)
        {
            if (!double.IsNaN(value))
                scratch.Span[count++] = value;
        }

        return count == 0 ? double.NaN : OfPresent(scratch.Span[..count]);
    }

    private static double OfPresent(Span<double> values)
    {
        int middle = values.Length / 2;
        double upper = Select(values, middle);
        if (values.Length % 2 == 1)
            return upper;
        double lower = values[0];
        foreach (double value in values[..middle])
            lower = Math.Max(lower, value);
        return Halfway(lower, upper);
    }

    // Halves are added only where the sum would overflow: it loses the last bit of the smallest numbers.
    private static double Halfway(double lower, double upper)
    {
        double half = (lower + upper) / 2;
        return double.IsFinite(half) ? half : (lower / 2) + (upper / 2);
    }

    /// <summary>Puts the number of the given rank in its place, smaller ones before it, larger ones after it.</summary>
    private static double Select(Span<double> values, int rank)
    {
        int first = 0, last = values.Length - 1;
        while (first < last)
        {
            double pivot = MiddleOfThree(values[first], values[(first + last) / 2], values[last]);
            int left = first, right = last;
            while (left <= right)
            {
                while (values[left] < pivot)
                    left++;
                while (values[right] > pivot)
                    right--;
                if (left > right)
                    break;
                (values[left], values[right]) = (values[right], values[left]);
                left++;
                right--;
            }

            if (rank <= right)
                last = right;
            else if (rank >= left)
                first = left;
            else
                break;
        }

        return values[rank];
    }

    private static double MiddleOfThree(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
