using Tidemark.Conformance.Reading;

namespace Tidemark.Conformance.Comparing;

/// <summary>When two fields say the same.</summary>
internal static class Closeness
{
    /// <summary>Relative, without an absolute floor.</summary>
    public const double Tolerance = 1e-9;

    public static bool Same(string expected, string ours, bool exact)
    {
        if (expected == ours) return true;
        if (!Numbers.TryParse(expected, out var a) || !Numbers.TryParse(ours, out var b)) return false;
        return exact ? a.Equals(b) : a.Equals(b) || Math.Abs(a - b) <= Tolerance * Math.Max(Math.Abs(a), Math.Abs(b));
    }
}
