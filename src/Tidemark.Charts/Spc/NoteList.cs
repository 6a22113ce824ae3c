using Tidemark.Charts.Scales;

namespace Tidemark.Charts.Spc;

/// <summary>A line of the list of numbered notes; the number stands at the first line of its note, and is 0 at others.</summary>
internal readonly record struct NoteLine(int Number, string Text);

/// <summary>The words of numbered notes below the picture.</summary>
internal static class NoteList
{
    public const double LineHeight = 20;
    public const double TextFrom = 26;

    public static IReadOnlyList<NoteLine> Of(NotesLane notes, double width)
    {
        var lines = new List<NoteLine>();
        foreach (var flag in notes.Flags)
        {
            var number = flag.Number;
            foreach (var line in TextWrap.Lines(flag.Text, width - TextFrom, SpcLayout.Text))
            {
                lines.Add(new(number, line.Text));
                number = 0;
            }
        }

        return lines;
    }
}
