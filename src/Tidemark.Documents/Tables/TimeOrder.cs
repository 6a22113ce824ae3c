namespace Tidemark.Documents.Tables;

/// <summary>Rows in order of time; rows of one moment stay as they stand.</summary>
internal static class TimeOrder
{
    private const long MinutesInDay = 1_440;

    /// <summary>The order; null where the rows are in order already.</summary>
    public static int[]? Of(WhenCells when, List<int> rows, List<string> remarks)
    {
        var keys = new long[when.Days.Count];
        var (late, falls) = (-1, 0);
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = (when.Days[i] * MinutesInDay) + (when.Minutes.Count > 0 ? Math.Max(when.Minutes[i], 0) : 0);
            if (i == 0 || keys[i] >= keys[i - 1]) continue;
            if (late < 0) late = i;
            falls++;
        }

        if (late < 0) return null;
        var isTurned = falls * 2 > keys.Length && IsFalling(keys);
        remarks.Add(isTurned
            ? "The newest row comes first, so the rows were turned round."
            : $"The dates are not in order, first in row {rows[late]}, so the rows were put in order.");
        var order = new int[keys.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        // The sort of arrays is not stable: the place decides between equal moments.
        Array.Sort(order, (a, b) => keys[a] == keys[b] ? a.CompareTo(b) : keys[a].CompareTo(keys[b]));
        return order;
    }

    private static bool IsFalling(long[] keys)
    {
        for (var i = 1; i < keys.Length; i++)
            if (keys[i] > keys[i - 1]) return false;
        return true;
    }
}
