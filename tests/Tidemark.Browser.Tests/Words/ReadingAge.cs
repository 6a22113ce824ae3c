using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Tidemark.Browser.Tests.Words;

/// <summary>
/// The Flesch–Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid and others, 1975). Grade 8 is about
/// 13 years of age. Syllables are counted by groups of vowels, which is right for about nine words in ten. Names, numbers and
/// the field's own words are left out: a reader of these pages knows them.
/// </summary>
internal static partial class ReadingAge
{
    private static readonly HashSet<string> FieldWords = [.. Scripts.InPage.Text("field-words.txt").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>Paragraphs and entries of lists that hold sentences. Names, dates and labels are not sentences.</summary>
    public static IReadOnlyList<string> RunningText(IParentNode page) =>
    [
        .. page.QuerySelectorAll("main p, main li")
            .Where(block => block.QuerySelector("p, li, ul, ol, div, h2, h3, h4") is null && block.Closest("pre, code, .tm-cite, .tm-code, .tm-op, blockquote") is null)
            .Select(block => Blank().Replace(block.TextContent, " ").Trim())
            .Where(text => text.Length > 0 && text[^1] is '.' or '?' or '!' or '”'),
    ];

    public static int Words(IEnumerable<string> blocks) => blocks.SelectMany(Counted).Count();

    public static double Grade(IReadOnlyList<string> blocks)
    {
        var sentences = blocks.SelectMany(block => SentenceEnd().Split(block)).Where(sentence => Counted(sentence).Any()).ToList();
        var words = sentences.SelectMany(Counted).ToList();
        return words.Count == 0 ? 0 : (0.39 * words.Count / sentences.Count) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
    }

    /// <summary>The words that count, hardest first: what to rewrite.</summary>
    public static IEnumerable<string> Hardest(IEnumerable<string> blocks) =>
        blocks.SelectMany(Counted).Where(word => Syllables(word) > 2).GroupBy(word => word.ToLowerInvariant(), StringComparer.Ordinal).OrderByDescending(group => group.Count() * Syllables(group.Key)).Select(group => $"{group.Key} {group.Count()}");

    internal static int Syllables(string word)
    {
        var lower = word.ToLowerInvariant();
        var groups = Vowels().Count(lower);
        if (lower.Length > 2 && (lower.EndsWith('e') && !lower.EndsWith("le", StringComparison.Ordinal) || SilentEnding().IsMatch(lower))) groups--;
        return Math.Max(1, groups);
    }

    /// <summary>A word with a capital that does not open the sentence is a name.</summary>
    private static IEnumerable<string> Counted(string sentence)
    {
        var opens = true;
        foreach (var word in Word().Matches(sentence).Select(match => match.Value))
        {
            var isName = char.IsUpper(word[0]) && !opens && word.Length > 1;
            opens = false;
            if (!isName && !FieldWords.Contains(word.ToLowerInvariant())) yield return word;
        }
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blank();

    [GeneratedRegex(@"(?<=[.!?:;]”?)\s+", RegexOptions.None, 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\p{L}+(?:[’']\p{L}+)?", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+", RegexOptions.None, 1000)]
    private static partial Regex Vowels();

    [GeneratedRegex("(?<![td])ed$|(?<![sxz]|ch|sh|c|g)es$", RegexOptions.None, 1000)]
    private static partial Regex SilentEnding();
}
