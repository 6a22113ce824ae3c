using System.Text;

namespace Tidemark.Web.Features.LearningSets;

/// <summary>
/// Lines of at most 75 octets (RFC 5545 section 3.1) that never break inside a character. The library folds between the
/// halves of a surrogate pair, which loses every emoji that stands at an edge.
/// </summary>
internal static class CalendarLines
{
    private const int Longest = 75;

    /// <summary>Unfolds what is folded, then folds anew.</summary>
    public static string Fold(string calendar)
    {
        var folded = new StringBuilder(calendar.Length + (calendar.Length / 16));
        foreach (var line in calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
            FoldLine(line, folded);
        return folded.ToString();
    }

    private static void FoldLine(string line, StringBuilder into)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > Longest)
            {
                into.Append("\r\n ");
                octets = 1;
            }
            into.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        into.Append("\r\n");
    }
}
