using System.Globalization;
using System.Text;

namespace Tidemark.Data.Search;

/// <summary>
/// The words that a person asks for. Words between double quotes are looked for side by side; all must be found.
/// </summary>
public sealed record SearchQuery
{
    public const int LongestText = 200;
    private const int MostTerms = 12;

    private SearchQuery(string text, IReadOnlyList<string> terms) => (Text, Terms) = (text, terms);

    /// <summary>As typed, without control characters and white space at the ends, at most 200 characters.</summary>
    public string Text { get; }

    /// <summary>At most 12. Each holds a letter or a digit and no double quote; one with spaces is a phrase.</summary>
    public IReadOnlyList<string> Terms { get; }

    public bool IsEmpty => Terms.Count == 0;

    public static SearchQuery Parse(string? text)
    {
        var clean = Clean(text);
        var terms = new List<string>();
        foreach (var (part, index) in clean.Split('"').Select((part, index) => (part, index)))
        {
            if (index % 2 == 1) terms.Add(part.Trim());
            else terms.AddRange(part.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        return new SearchQuery(clean, [.. terms.Where(t => t.Any(char.IsLetterOrDigit)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostTerms)]);
    }

    /// <summary>The query with one term put in another's place.</summary>
    public SearchQuery Replacing(string term, string by) =>
        Parse(string.Join(' ', Terms.Select(t => t == term ? by : t).Select(t => t.Contains(' ', StringComparison.Ordinal) ? $"\"{t}\"" : t)));

    private static string Clean(string? text)
    {
        var builder = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (builder.Length >= LongestText) break;
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator) builder.Append(' ');
            else if (rune.Value is '\u201c' or '\u201d') builder.Append('"');
            else if (rune != Rune.ReplacementChar) builder.Append(rune);
        }
        return builder.ToString().Trim();
    }
}
