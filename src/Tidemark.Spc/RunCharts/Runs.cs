using System.Numerics;
using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.RunCharts;

/// <summary>
/// Runs of values on one side of a centre line. Values on the line and missing ones are taken away first: they neither break
/// a run nor lengthen it. What is left is called useful.
/// </summary>
/// <param name="Useful">How many values are on a side.</param>
/// <param name="Above">How many of them are above.</param>
/// <param name="Longest">Length of the longest run; 0 without useful values.</param>
/// <param name="LongestFirst">Index of the first value of the earliest longest run; −1 without one.</param>
/// <param name="LongestLast">Index of its last value, inclusive; −1 without one.</param>
/// <param name="Crossings">How often the line is crossed: one less than the number of runs.</param>
public readonly record struct Runs(int Useful, int Above, int Longest, int LongestFirst, int LongestLast, int Crossings)
{
    /// <summary>How many runs there are.</summary>
    public int Count => Useful == 0 ? 0 : Crossings + 1;

    /// <summary>Counts runs.</summary>
    /// <param name="values">The values in order; NaN is missing.</param>
    /// <param name="centre">The centre line at each of them; NaN is none.</param>
    /// <returns>The counts, with indices into <paramref name="values"/>.</returns>
    /// <exception cref="SpcException">The lengths differ.</exception>
    public static Runs Of(ReadOnlySpan<double> values, ReadOnlySpan<double> centre)
    {
        if (values.Length != centre.Length)
            throw new SpcException($"There are {values.Length} values and {centre.Length} points of the centre line.");
        int useful = 0, above = 0, runs = 0, longest = 0, longestFirst = -1, longestLast = -1, length = 0, first = 0, side = 0;
        for (int start = 0; start < values.Length; start += Sides.Width)
        {
            int count = Math.Min(Sides.Width, values.Length - start);
            var line = centre.Slice(start, count);
            var (over, under) = Sides.Of(values.Slice(start, count), line, line);
            ulong rest = over | under;
            useful += BitOperations.PopCount(rest);
            above += BitOperations.PopCount(over);
            while (rest != 0)
            {
                int bit = BitOperations.TrailingZeroCount(rest);
                int here = (over >> bit & 1) != 0 ? 1 : -1;
                ulong others = rest & (here > 0 ? under : over);
                // Up to the first of the others; all of the rest if there are none.
                ulong run = rest & ~others & (others - 1);
                if (here != side)
                    (runs, length, first, side) = (runs + 1, 0, start + bit, here);
                length += BitOperations.PopCount(run);
                if (length > longest)
                    (longest, longestFirst, longestLast) = (length, first, start + BitOperations.Log2(run));
                rest ^= run;
            }
        }

        return new(useful, above, longest, longestFirst, longestLast, Math.Max(0, runs - 1));
    }
}
