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
