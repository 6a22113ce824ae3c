namespace Tidemark.Charts.Drivers;

/// <summary>A driver diagram as a picture and as words. Both hold the same items in the same order.</summary>
/// <param name="Svg">The markup: <c>role="img"</c>, or <c>role="group"</c> when boxes are links, so that they stay reachable.</param>
/// <param name="Title">The name of the picture, also its <c>title</c>.</param>
/// <param name="Description">A sentence or two in plain words, also its <c>desc</c>.</param>
/// <param name="Width">The natural width in pixels: at least 1,080, more only when many shared items need room for their lines.</param>
/// <param name="Height">The natural height in pixels.</param>
/// <param name="Outline">The same as a nested list.</param>
public sealed record DriverDiagramPicture(
    string Svg, string Title, string Description, double Width, double Height, DriverOutline Outline);

/// <summary>The diagram as a nested list: aim, primary drivers, secondary drivers, change ideas.</summary>
/// <param name="Aim">The aim, or null when it is not known.</param>
/// <param name="CentralConcept">What stands at the centre, or null.</param>
/// <param name="Items">The primary drivers with all below them.</param>
/// <param name="Unplaced">Secondary drivers and change ideas that are under nothing.</param>
public sealed record DriverOutline(
    DiagramText? Aim, DiagramText? CentralConcept, IReadOnlyList<OutlineItem> Items, IReadOnlyList<OutlineItem> Unplaced);

/// <summary>One entry of the list. An item under several drivers has an entry under each.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it says.</param>
/// <param name="Invented">Whether it is an invented example.</param>
/// <param name="Href">Where it leads, or null.</param>
/// <param name="AlsoUnder">The texts of the other drivers that it is under, in the order of the picture.</param>
/// <param name="Items">What hangs on it.</param>
public sealed record OutlineItem(
    OutlineKind Kind, string Text, bool Invented, string? Href, IReadOnlyList<string> AlsoUnder, IReadOnlyList<OutlineItem> Items)
{
    /// <summary>"Also under …", or null when this is its only place.</summary>
    public string? AlsoUnderWords =>
        AlsoUnder.Count == 0 ? null : $"Also under {Words.Counting.Listed([.. AlsoUnder.Select(t => $"“{t}”")])}";
}

/// <summary>What an entry of the list is.</summary>
public enum OutlineKind
{
    /// <summary>A primary driver.</summary>
    PrimaryDriver,

    /// <summary>A secondary driver.</summary>
    SecondaryDriver,

    /// <summary>A change idea.</summary>
    ChangeIdea,
}
