namespace Tidemark.Web.Packs.Format;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Nearest
{
    private const int MostChanges = 3;

    /// <summary>Beyond this many words, looking through them all for each mistake would take long in a hostile pack.</summary>
    private const int MostWords = 500;

    private const int LongestWord = 80;

    public static string? To(string word, IReadOnlyCollection<string> known)
    {
        if (known.Count > MostWords || word.Length > LongestWord) return null;
        var allowed = Math.Min(MostChanges, Math.Max(1, word.Length / 3));
        return known.Select(k => (Word: k, Changes: Changes(word, k)))
            .Where(k => k.Changes <= allowed)
            .OrderBy(k => k.Changes).ThenBy(k => k.Word, StringComparer.Ordinal)
            .Select(k => k.Word).FirstOrDefault();
    }

    /// <summary>Letters to change, add, take away or swap with their neighbours; any number above the most when there are more.</summary>
    private static int Changes(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > MostChanges) return MostChanges + 1;
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            for (var j = 0; j <= b.Length; j++)
                rows[i, j] = i == 0 || j == 0 ? i + j : Fewest(rows, a, b, i, j);
        return rows[a.Length, b.Length];
    }

    private static int Fewest(int[,] rows, string a, string b, int i, int j)
    {
        var fewest = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
        var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return isSwap ? Math.Min(fewest, rows[i - 2, j - 2] + 1) : fewest;
    }
}
