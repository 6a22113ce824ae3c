namespace Tidemark.Web.Packs.Format;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Nearest
{
    private const int MostChanges = 3;

    /// <summary>Beyond this many words, looking through them all for each mistake would take long in a hostile pack.</summary>
    private const int MostWords = 500;

    public static string? To(string word, IReadOnlyCollection<string> known)
    {
        if (known.Count > MostWords) return null;
        var allowed = Math.Min(MostChanges, Math.Max(1, word.Length / 3));
        return known.Select(k => (Word: k, Changes: Changes(word, k)))
            .Where(k => k.Changes <= allowed)
            .OrderBy(k => k.Changes).ThenBy(k => k.Word, StringComparer.Ordinal)
            .Select(k => k.Word).FirstOrDefault();
    }

    /// <summary>Letters to change, add or take away (Levenshtein distance); any number above the most when there are more.</summary>
    private static int Changes(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > MostChanges) return MostChanges + 1;
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            if (row.Min() > MostChanges) return MostChanges + 1;
            above = row;
        }
        return above[^1];
    }
}
