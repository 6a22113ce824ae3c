using System.Numerics;
using System.Runtime.InteropServices;

namespace Tidemark.Spc.Numerics;

internal static class Level
{
    /// <summary>The number that a line is at throughout; NaN if it varies, has gaps or no points.</summary>
    internal static double Of(ReadOnlySpan<double> line)
    {
        if (line.IsEmpty)
            return double.NaN;
        double level = line[0];
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(line);
        foreach (var vector in vectors)
        {
            if (!Vector.EqualsAll(vector, new Vector<double>(level)))
                return double.NaN;
        }

        foreach (double here in line[(vectors.Length * Vector<double>.Count)..])
        {
            if (here != level)
                return double.NaN;
        }

        return level;
    }
}
