namespace Tidemark.Documents.Text;

/// <summary>What a file can hold without showing it.</summary>
public enum HiddenKind
{
    /// <summary>Slides that the show leaves out. Where: each slide.</summary>
    HiddenSlides,

    /// <summary>Speaker notes with words in them. Where: each slide.</summary>
    SpeakerNotes,

    /// <summary>Comments and replies, and notes on a PDF. Where: each slide, sheet or page, or the document.</summary>
    Comments,

    /// <summary>Excel workbooks inside, usually behind a chart: all their cells, not only those drawn. Where: what holds them.</summary>
    EmbeddedWorkbooks,

    /// <summary>Other files inside. Where: what holds them.</summary>
    EmbeddedFiles,

    /// <summary>Programs: macros, controls, scripts.</summary>
    Macros,

    /// <summary>Names of people in the file's properties. Where: which property.</summary>
    AuthorNames,

    /// <summary>Sheets that are hidden. Where: each sheet.</summary>
    HiddenSheets,

    /// <summary>Rows that are hidden or filtered out. Where: each sheet.</summary>
    HiddenRows,

    /// <summary>Columns that are hidden. Where: each sheet.</summary>
    HiddenColumns,

    /// <summary>Insertions, deletions and moves that were tracked and not yet accepted. Text inserted counts as text, text deleted does not.</summary>
    TrackedChanges,

    /// <summary>Text formatted as hidden. Where: the document.</summary>
    HiddenText,

    /// <summary>Shapes that are switched off. Where: each slide or sheet.</summary>
    HiddenShapes,

    /// <summary>Copies of data kept behind pivot tables and links to other workbooks, after the data itself may have been removed.</summary>
    StoredData,

    /// <summary>Properties that a person or an organisation's programs added to the file.</summary>
    CustomProperties,
}

/// <summary>One kind of hidden content that a file has.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Count">How many of it; at least 1.</param>
/// <param name="Where">The places for people to read ("Slide 3"), each once, in file order; at most 100.</param>
/// <param name="Names">For <see cref="HiddenKind.AuthorNames"/> the names, each once; for other kinds none.</param>
public sealed record HiddenContent(HiddenKind Kind, int Count, IReadOnlyList<string> Where, IReadOnlyList<string> Names);

/// <summary>Adds up hidden content while a file is read.</summary>
internal sealed class HiddenTally
{
    private const int MaxPlaces = 100;
    private readonly SortedDictionary<HiddenKind, (int Count, List<string> Where)> _found = [];
    private readonly List<string> _names = [];

    public void Add(HiddenKind kind, string where, int count = 1)
    {
        if (count == 0) return;
        var (sofar, places) = _found.GetValueOrDefault(kind, (0, []));
        if (places.Count < MaxPlaces && !places.Contains(where)) places.Add(where);
        _found[kind] = (sofar + count, places);
    }

    /// <summary>A name in the file's properties; one that is blank names nobody.</summary>
    public void AddName(string? name, string property)
    {
        if (string.IsNullOrWhiteSpace(name)) return;
        Add(HiddenKind.AuthorNames, property);
        if (!_names.Contains(name.Trim())) _names.Add(name.Trim());
    }

    public IReadOnlyList<HiddenContent> ToList() =>
        [.. _found.Select(pair => new HiddenContent(pair.Key, pair.Value.Count, pair.Value.Where, pair.Key == HiddenKind.AuthorNames ? _names : []))];
}
