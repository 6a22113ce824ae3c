namespace Tidemark.Charts.Drivers;

/// <summary>A theory of change to be drawn: aim, primary drivers, secondary drivers, change ideas. Read from left to right.</summary>
public sealed record DriverDiagram
{
    /// <summary>What the picture is called, without the version.</summary>
    public string Name { get; init; } = "Driver diagram";

    /// <summary>What this version is called, such as "version 3" or "revised version"; null when it has no name.</summary>
    public string? Version { get; init; }

    /// <summary>How much, by when, for whom; null when it is not known, which the picture then says.</summary>
    public DiagramText? Aim { get; init; }

    /// <summary>What stands at the centre of the theory, drawn as a band above it; null when there is none or it is not known.</summary>
    public DiagramText? CentralConcept { get; init; }

    /// <summary>Primary drivers, in the order of their author. All hang on the aim.</summary>
    public IReadOnlyList<DiagramItem> PrimaryDrivers { get; init; } = [];

    /// <summary>Secondary drivers. Each names the primary drivers that it is under.</summary>
    public IReadOnlyList<DiagramItem> SecondaryDrivers { get; init; } = [];

    /// <summary>Change ideas. Each names the secondary or primary drivers that it is under.</summary>
    public IReadOnlyList<DiagramItem> ChangeIdeas { get; init; } = [];

    /// <summary>Whether it stands on a white ground of its own, as a file does that is put on any page or slide.</summary>
    public bool OnWhite { get; init; }

    /// <summary>Draws the diagram.</summary>
    /// <param name="idPrefix">
    /// Starts every id in the markup; must be unique on the page, and a letter followed by letters, digits, - or _.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A key is used twice, a parent is not known or of the wrong kind, or a link is not a web link.
    /// </exception>
    public DriverDiagramPicture Draw(string idPrefix) => DriverDrawing.Draw(this, idPrefix);
}

/// <summary>The text of a single box.</summary>
/// <param name="Text">What it says.</param>
public sealed record DiagramText(string Text)
{
    /// <summary>Whether this is an invented example: drawn with a dashed edge.</summary>
    public bool Invented { get; init; }

    /// <summary>A short remark at the far end of the band of the central concept, such as "from the record".</summary>
    public string? Note { get; init; }

    /// <summary>Where the box leads, or null.</summary>
    public string? Href { get; init; }
}

/// <summary>A driver or a change idea.</summary>
/// <param name="Key">Names it within the diagram, for <see cref="Under"/>.</param>
/// <param name="Text">What it says.</param>
public sealed record DiagramItem(string Key, string Text)
{
    /// <summary>The keys of what this hangs on. Primary drivers leave it empty: they hang on the aim.</summary>
    public IReadOnlyList<string> Under { get; init; } = [];

    /// <summary>Whether this is an invented example: drawn with a dashed edge.</summary>
    public bool Invented { get; init; }

    /// <summary>Where the box leads, or null.</summary>
    public string? Href { get; init; }
}
