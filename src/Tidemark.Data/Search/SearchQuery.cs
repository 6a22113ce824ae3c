using System.Globalization;
using System.Text;

namespace Tidemark.Data.Search;

/// <summary>
/// The words that a person asks for. Words between double quotes, or joined by a hyphen or the like, are looked for side
/// by side; all must be found. Nothing is an operator: “or”, “NEAR”, “*” and “-” are words or mean nothing.
/// </summary>
public sealed record SearchQuery
{
    public const int LongestText = 200;
    public const int MostTerms = 12;

    private SearchQuery(string text, IReadOnlyList<IReadOnlyList<string>> terms, bool isCut) => (Text, Terms, IsCut) = (text, terms, isCut);

    /// <summary>As typed, without control characters and white space at the ends, at most 200 characters.</summary>
    public string Text { get; }

    /// <summary>At most 12. Each is one word, or several that stand side by side. A word holds letters, numbers (“CO₂”, “½”) and their marks only.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Terms { get; }

    /// <summary>True when not all that was typed is looked for.</summary>
    public bool IsCut { get; }

    public bool IsEmpty => Terms.Count == 0;

    public static SearchQuery Parse(string? text)
    {
        var clean = Clean(text, out var isCut);
        var pieces = clean.Split('"');
        var terms = new List<IReadOnlyList<string>>();
        for (var i = 0; i < pieces.Length; i++)
        {
            // A quote that nobody closed encloses nothing.
            var isPhrase = i % 2 == 1 && i < pieces.Length - 1;
            foreach (var piece in isPhrase ? [pieces[i]] : pieces[i].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                if (WordsOf(piece) is { Count: > 0 } words) terms.Add(words);
        }
        var distinct = terms.DistinctBy(t => string.Join(' ', t), StringComparer.OrdinalIgnoreCase).ToList();
        return new SearchQuery(clean, [.. distinct.Take(MostTerms)], isCut || distinct.Count > MostTerms);
    }

    /// <summary>The query with one word put in another's place, wherever it stands.</summary>
    public SearchQuery Replacing(string word, string by)
    {
        var builder = new StringBuilder(Text);
        foreach (var (start, length) in Runs(Text).Reverse())
            if (Text.AsSpan(start, length).Equals(word, StringComparison.OrdinalIgnoreCase)) builder.Remove(start, length).Insert(start, by);
        return Parse(builder.ToString());
    }

    private static List<string> WordsOf(string text) => [.. Runs(text).Select(r => text.Substring(r.Start, r.Length))];

    /// <summary>Where words stand: runs of letters, numbers and marks with at least one letter or number.</summary>
    private static IEnumerable<(int Start, int Length)> Runs(string text)
    {
        var (start, counts) = (-1, false);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            var belongs = isMark || Rune.IsLetter(rune) || Rune.IsNumber(rune);
            if (belongs && start < 0) (start, counts) = (at, false);
            if (belongs) counts |= !isMark;
            else if (start >= 0)
            {
                if (counts) yield return (start, at - start);
                start = -1;
            }
            at += rune.Utf16SequenceLength;
        }
        if (start >= 0 && counts) yield return (start, text.Length - start);
    }

    private static string Clean(string? text, out bool isCut)
    {
        var builder = new StringBuilder();
        isCut = false;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (builder.Length + rune.Utf16SequenceLength > LongestText)
            {
                isCut = true;
                break;
            }
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                builder.Append(' ');
            else if (rune.Value is '\u201c' or '\u201d') builder.Append('"');
            else if (rune != Rune.ReplacementChar) builder.Append(rune);
        }
        return builder.ToString().Trim();
    }
}
