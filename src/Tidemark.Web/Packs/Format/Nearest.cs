namespace Tidemark.Web.Packs.Format;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Nearest
{
    private const int MostChanges = 2;

    /// <summary>Beyond these, looking through all words for each mistake would take long in a hostile pack.</summary>
    private const int MostWords = 300;

    private const int LongestWord = 80;

    public static string? To(string word, IReadOnlyCollection<string> known)
    {
        if (known.Count > MostWords || word.Length > LongestWord) return null;
        var (nearest, fewest) = ((string?)null, Math.Min(MostChanges, Math.Max(1, word.Length / 3)) + 1);
        foreach (var other in known)
        {
            var changes = Changes(word, other);
            if (changes > fewest || (changes == fewest && (nearest is null || string.CompareOrdinal(other, nearest) > 0))) continue;
            (nearest, fewest) = (other, changes);
        }
        return nearest;
    }

    /// <summary>Letters to change, add, take away or swap with their neighbours; one more than the most when there are more.</summary>
    private static int Changes(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];
        if (Math.Abs(a.Length - b.Length) > MostChanges) return MostChanges + 1;
        if (b.Length > LongestWord) return MostChanges + 1;
        Span<int> twoAbove = stackalloc int[b.Length + 1];
        Span<int> above = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row.Fill(MostChanges + 1);
            if (i <= MostChanges) row[0] = i;
            var fewest = row[0];
            // Further from the diagonal there are too many changes in any case.
            for (var j = Math.Max(1, i - MostChanges); j <= Math.Min(b.Length, i + MostChanges); j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
                fewest = Math.Min(fewest, row[j]);
            }
            if (fewest > MostChanges) return MostChanges + 1;
            var free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
        }
        return Math.Min(above[b.Length], MostChanges + 1);
    }
}
