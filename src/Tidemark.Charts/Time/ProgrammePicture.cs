namespace Tidemark.Charts.Time;

/// <summary>A programme in time as a picture and as words.</summary>
/// <param name="Svg">The markup, <c>role="img"</c>.</param>
/// <param name="Title">The name of the picture, also its <c>title</c>.</param>
/// <param name="Description">What it shows in a sentence or a few, also its <c>desc</c>.</param>
/// <param name="Width">The natural width in pixels.</param>
/// <param name="Height">The natural height in pixels.</param>
/// <param name="Key">The marks that occur in the picture, in a fixed order.</param>
/// <param name="NotDrawn">The gatherings without a date, in the order given; they are not in the picture.</param>
/// <param name="HasDates">Whether each mark carries its date. Where gatherings lie too close it does not, and the list beside the
/// picture must.</param>
public sealed record ProgrammePicture(
    string Svg, string Title, string Description, double Width, double Height,
    IReadOnlyList<KeyEntry> Key, IReadOnlyList<GatheringInTime> NotDrawn, bool HasDates);

/// <summary>One mark and what it means.</summary>
/// <param name="Svg">The mark, 18 by 18, hidden from assistive technology because the words say it.</param>
/// <param name="Words">What it means.</param>
public sealed record KeyEntry(string Svg, string Words);
