namespace Tidemark.Charts.Time;

/// <summary>A collaborative from launch to close with its gatherings and pauses, to be drawn to scale.</summary>
public sealed record ProgrammeInTime
{
    /// <summary>When it was launched, or null when that is not known.</summary>
    public WhenKnown? Launched { get; init; }

    /// <summary>When it closed, or null when it has not or that is not known.</summary>
    public WhenKnown? Closed { get; init; }

    /// <summary>When it stood still.</summary>
    public IReadOnlyList<PauseInTime> Pauses { get; init; } = [];

    /// <summary>What was held, in any order. What has no date is not drawn; the picture says which.</summary>
    public IReadOnlyList<GatheringInTime> Gatherings { get; init; } = [];

    /// <summary>Today, to be marked in a collaborative that is under way; null leaves the mark out.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>What one gathering is called in sentences.</summary>
    public string One { get; init; } = "learning set";

    /// <summary>What several are called.</summary>
    public string Many { get; init; } = "learning sets";

    /// <summary>Draws it for a page: 1,060 wide.</summary>
    /// <param name="idPrefix">Starts every id in the markup; must be unique on the page.</param>
    public ProgrammePicture Draw(string idPrefix) => ProgrammeDrawing.Draw(this, TimeSizes.Wide, idPrefix);

    /// <summary>Draws it for a phone: 320 wide, with smaller marks.</summary>
    /// <param name="idPrefix">Starts every id in the markup; must be unique on the page.</param>
    public ProgrammePicture DrawNarrow(string idPrefix) => ProgrammeDrawing.Draw(this, TimeSizes.Narrow, idPrefix);
}

/// <summary>A time in which the collaborative stood still.</summary>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended, or null while it lasts.</param>
public sealed record PauseInTime(WhenKnown From, WhenKnown? To);

/// <summary>A learning set or another gathering.</summary>
public sealed record GatheringInTime
{
    /// <summary>Its date, or null when none is known.</summary>
    public WhenKnown? When { get; init; }

    /// <summary>Its number, written in its mark.</summary>
    public int? Number { get; init; }

    /// <summary>Its name, for a gathering without a number.</summary>
    public string? Label { get; init; }

    /// <summary>How people met.</summary>
    public MeetingMode Mode { get; init; }

    /// <summary>Whether it was called off.</summary>
    public bool Cancelled { get; init; }

    /// <summary>What to call it in words: "learning set 4", its label, or only the noun.</summary>
    internal string Name(string noun) =>
        Number is not null ? $"{noun} {SvgNumber}" : Svg.SvgText.OneLine(Label) is { Length: > 0 } label ? label : noun;

    internal string SvgNumber => Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
}

/// <summary>How people met. Each has its own shape.</summary>
public enum MeetingMode
{
    /// <summary>The source does not say: an open disc.</summary>
    NotStated,

    /// <summary>Online: a filled disc.</summary>
    Virtual,

    /// <summary>In one place: a filled square.</summary>
    InPerson,

    /// <summary>Both at once: half a disc and half a square.</summary>
    Hybrid,
}
