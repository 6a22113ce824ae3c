using System.Globalization;

namespace Tidemark.Documents.Text;

/// <summary>What sort of place in a file a text stands at.</summary>
public enum PlaceKind
{
    /// <summary>A slide; <see cref="Place.Number"/> is its position in the file from 1, hidden slides counted, as PowerPoint counts.</summary>
    Slide,

    /// <summary>A page of a PDF, counted from 1.</summary>
    Page,

    /// <summary>A sheet of a workbook; <see cref="Place.Name"/> is its name and <see cref="Place.Number"/> its position from 1, hidden sheets counted.</summary>
    Sheet,

    /// <summary>A stretch under one heading; <see cref="Place.Name"/> is the heading, <see cref="Place.Number"/> its position from 1.</summary>
    Section,

    /// <summary>A block of paragraphs under no heading, from <see cref="Place.Number"/> to <see cref="Place.Last"/>, both inclusive, from 1.</summary>
    Paragraphs,

    /// <summary>A block of lines, from <see cref="Place.Number"/> to <see cref="Place.Last"/>, both inclusive, from 1.</summary>
    Lines,

    /// <summary>A stretch of a recording that starts at <see cref="Place.At"/>.</summary>
    Time,

    /// <summary>Something beside the run of the text: "Footnotes", "Headers and footers", "Slide background"; see <see cref="Place.Name"/>.</summary>
    Beside,
}

/// <summary>Where in a file a text stands. <see cref="ToString"/> says it for people: "Slide 4", "Page 2", "Sheet Plan", "Section: Aim".</summary>
/// <param name="Kind">What sort of place.</param>
/// <param name="Number">Position, counted from 1; 0 where the place has none.</param>
/// <param name="Last">Last position of a block, inclusive; else the same as <paramref name="Number"/>.</param>
/// <param name="Name">Name of a sheet or section; else null.</param>
/// <param name="At">Offset from the start of a recording; else null.</param>
public sealed record Place(PlaceKind Kind, int Number, int Last, string? Name = null, TimeSpan? At = null)
{
    /// <summary>The slide at a position.</summary>
    public static Place Slide(int number) => new(PlaceKind.Slide, number, number);

    /// <summary>The page at a position.</summary>
    public static Place Page(int number) => new(PlaceKind.Page, number, number);

    /// <summary>The sheet at a position.</summary>
    public static Place Sheet(int number, string name) => new(PlaceKind.Sheet, number, number, name);

    /// <summary>What stands under a heading.</summary>
    public static Place Section(int number, string name) => new(PlaceKind.Section, number, number, name);

    /// <summary>A block of paragraphs, both ends inclusive.</summary>
    public static Place Paragraphs(int first, int last) => new(PlaceKind.Paragraphs, first, last);

    /// <summary>A block of lines, both ends inclusive.</summary>
    public static Place Lines(int first, int last) => new(PlaceKind.Lines, first, last);

    /// <summary>A stretch of a recording from a moment on.</summary>
    public static Place Time(TimeSpan at) => new(PlaceKind.Time, 0, 0, At: at);

    /// <summary>Something beside the run of the text.</summary>
    public static Place Beside(string name) => new(PlaceKind.Beside, 0, 0, name);

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        PlaceKind.Slide => $"Slide {Number}",
        PlaceKind.Page => $"Page {Number}",
        PlaceKind.Sheet => $"Sheet {Name}",
        PlaceKind.Section => $"Section: {Name}",
        PlaceKind.Paragraphs => Block("Paragraph"),
        PlaceKind.Lines => Block("Line"),
        PlaceKind.Time => string.Create(CultureInfo.InvariantCulture, $"{(int)At.GetValueOrDefault().TotalHours}:{At:mm\\:ss}"),
        _ => Name ?? "",
    };

    private string Block(string noun) => Number == Last ? $"{noun} {Number}" : $"{noun}s {Number} to {Last}";
}

/// <summary>The words at one place of a file.</summary>
/// <param name="Place">Where they stand.</param>
/// <param name="Title">The title of the slide, or the heading of the section; null where it has none. It is also the first line of <paramref name="Text"/>.</param>
/// <param name="Text">Lines separated by <c>\n</c>, none of them empty, in Unicode NFC, white space folded, no control characters. Never empty.</param>
public sealed record TextPart(Place Place, string? Title, string Text);
