using System.Runtime.Intrinsics;

namespace Tidemark.Spc.Numerics;

/// <summary>
/// On which side of two lines numbers lie, a bit each. On which side a point lies is a coin's toss that no processor can guess:
/// rules that ask bits instead of branching on points run several times as fast.
/// </summary>
internal static class Sides
{
    /// <summary>How many numbers fit at once.</summary>
    internal const int Width = 64;

    /// <summary>The numbers above the upper and those below the lower line; a missing number or line is neither.</summary>
    /// <param name="values">Up to <see cref="Width"/> numbers.</param>
    /// <param name="lower">The lower line at each of them.</param>
    /// <param name="upper">The upper line at each of them.</param>
    /// <returns>A bit for each number, the first lowest.</returns>
    internal static (ulong Above, ulong Below) Of(ReadOnlySpan<double> values, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        ulong above = 0, below = 0;
        int i = 0;
        for (; i <= values.Length - Vector256<double>.Count; i += Vector256<double>.Count)
        {
            var here = Vector256.Create(values[i..]);
            above |= (ulong)Vector256.GreaterThan(here, Vector256.Create(upper[i..])).ExtractMostSignificantBits() << i;
            below |= (ulong)Vector256.LessThan(here, Vector256.Create(lower[i..])).ExtractMostSignificantBits() << i;
        }

        for (; i < values.Length; i++)
        {
            above |= (values[i] > upper[i] ? 1UL : 0) << i;
            below |= (values[i] < lower[i] ? 1UL : 0) << i;
        }

        return (above, below);
    }
}
