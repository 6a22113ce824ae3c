using Tidemark.Spc.Numerics;

namespace Tidemark.Spc;

/// <summary>Several values of one time, as far as charts need them. Missing values (NaN) are not counted.</summary>
/// <param name="Count">How many values are there.</param>
/// <param name="Mean">Their mean; NaN without any.</param>
/// <param name="StandardDeviation">Their sample standard deviation (n − 1); NaN for fewer than two.</param>
/// <param name="Range">Largest minus smallest; NaN for fewer than two.</param>
public readonly record struct Subgroup(int Count, double Mean, double StandardDeviation, double Range)
{
    /// <summary>Sums up the values of one time.</summary>
    /// <param name="values">The values in any order; NaN is missing.</param>
    /// <returns>Their count, mean, standard deviation and range.</returns>
    /// <exception cref="SpcException">A value is infinite, or beyond ±1e75.</exception>
    public static Subgroup Of(ReadOnlySpan<double> values)
    {
        var sum = new CompensatedSum();
        int count = 0;
        double least = double.PositiveInfinity, most = double.NegativeInfinity;
        foreach (double value in values)
        {
            if (double.IsInfinity(value))
                throw new SpcException("A subgroup holds an infinite value.");
            if (Math.Abs(value) > NumberChecks.Largest)
                throw new SpcException($"A subgroup holds {value}: charts show numbers up to {NumberChecks.Largest}.");
            if (double.IsNaN(value))
                continue;
            sum.Add(value);
            count++;
            least = Math.Min(least, value);
            most = Math.Max(most, value);
        }

        double mean = sum.Over(count);
        return count < 2
            ? new Subgroup(count, mean, double.NaN, double.NaN)
            : new Subgroup(count, mean, Deviation.About(values, mean, count), most - least);
    }
}
