using System.Numerics;

namespace Tidemark.Spc.Numerics;

/// <summary>
/// A running sum with its rounding error carried beside it (Knuth, The Art of Computer Programming 2, section 4.2.2: TwoSum;
/// Ogita, Rump and Oishi 2005, Accurate sum and dot product). The mean of a constant series is exactly its value.
/// </summary>
internal struct CompensatedSum
{
    private double _high;
    private double _low;

    internal readonly double Value => _high + _low;

    internal void Add(double term)
    {
        double sum = _high + term;
        double added = sum - _high;
        _low += _high - (sum - added) + (term - added);
        _high = sum;
    }

    /// <summary>Adds several sums that ran side by side.</summary>
    internal void Add(SideBySideSums sums)
    {
        for (int lane = 0; lane < Vector<double>.Count; lane++)
        {
            Add(sums.High[lane]);
            _low += sums.Low[lane];
        }
    }

    /// <summary>The sum divided by a number, rounded once; NaN for 0.</summary>
    internal readonly double Over(double divisor)
    {
        if (divisor == 0)
            return double.NaN;
        double quotient = Value / divisor;
        double rest = Math.FusedMultiplyAdd(-quotient, divisor, _high) + _low;
        double better = quotient + (rest / divisor);
        return double.IsFinite(better) ? better : quotient;
    }
}

/// <summary>As many compensated sums as the machine adds at once.</summary>
internal struct SideBySideSums
{
    internal Vector<double> High { get; private set; }

    internal Vector<double> Low { get; private set; }

    internal void Add(Vector<double> terms)
    {
        var sum = High + terms;
        var added = sum - High;
        Low += High - (sum - added) + (terms - added);
        High = sum;
    }
}
