using System.Numerics;
using System.Runtime.InteropServices;

namespace Tidemark.Spc.Numerics;

internal static class Presence
{
    /// <summary>How many numbers are there, that is, not NaN.</summary>
    internal static int Count(ReadOnlySpan<double> values)
    {
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(values);
        var counts = Vector<long>.Zero;
        foreach (var vector in vectors)
            counts -= Vector.Equals(vector, vector);
        long present = Vector.Sum(counts);
        foreach (double value in values[(vectors.Length * Vector<double>.Count)..])
            present += double.IsNaN(value) ? 0 : 1;
        return (int)present;
    }
}
