using System.Numerics;
using System.Runtime.InteropServices;

namespace Tidemark.Spc.Numerics;

internal static class Mean
{
    /// <summary>The mean of the numbers that are there; NaN without any.</summary>
    internal static double Of(ReadOnlySpan<double> values)
    {
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(values);
        var lanes = new SideBySideSums();
        var counts = Vector<long>.Zero;
        foreach (var vector in vectors)
        {
            var present = Vector.Equals(vector, vector);
            lanes.Add(Vector.ConditionalSelect(present, vector, Vector<double>.Zero));
            counts -= present;
        }

        var sum = new CompensatedSum();
        sum.Add(lanes);
        long count = Vector.Sum(counts);
        foreach (double value in values[(vectors.Length * Vector<double>.Count)..])
        {
            if (double.IsNaN(value))
                continue;
            sum.Add(value);
            count++;
        }

        return sum.Over(count);
    }

    /// <summary>Sum of values × weights over the sum of weights, where both are there.</summary>
    internal static double Weighted(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        CompensatedSum sum = new(), weight = new();
        for (int i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i]) || double.IsNaN(weights[i]))
                continue;
            sum.Add(values[i] * weights[i]);
            weight.Add(weights[i]);
        }

        return sum.Over(weight.Value);
    }

    /// <summary>Sum of numerators over sum of denominators, where the value made of both is there.</summary>
    internal static double Pooled(ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators)
    {
        CompensatedSum above = new(), below = new();
        for (int i = 0; i < numerators.Length; i++)
        {
            if (double.IsNaN(numerators[i]) || double.IsNaN(denominators[i]))
                continue;
            above.Add(numerators[i]);
            below.Add(denominators[i]);
        }

        return above.Over(below.Value);
    }
}
