using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;

namespace Tidemark.Web.Packs.Shapes;

[PackFile("gatherings.yaml", Optional = true)]
[Says("Learning sets and all other meetings.")]
internal sealed record GatheringsFile : PackEntry
{
    public IReadOnlyList<GatheringEntry> Gatherings { get; init; } = [];
}

internal sealed record GatheringEntry : IdentifiedEntry
{
    public required GatheringKind Kind { get; init; }

    [Says("A learning set's number.")]
    [Between(1, 1_000)]
    public int? Number { get; init; }

    [Says("How the number is known, where the source does not state it.")]
    [AtMost(500)]
    public string? NumberBasis { get; init; }

    [Says("The last part of the address of a gathering without a number, if it is not the id.")]
    public Slug? Slug { get; init; }

    public IReadOnlyList<Slug> FormerSlugs { get; init; } = [];

    [AtMost(200)]
    public string? Title { get; init; }

    [Says("2021-09-13, or 2021-09 when only the month is known, or 2021.")]
    public PartialDate? Date { get; init; }

    [Says("Local time, such as 13:30.")]
    public TimeOnly? Start { get; init; }

    [Says("Local time, such as 16:00.")]
    public TimeOnly? End { get; init; }

    [Says("Such as Europe/London, which is meant when it is left out.")]
    [AtMost(60)]
    public string? TimeZone { get; init; }

    [Says("Leave it out where the source does not say how people met.")]
    public GatheringMode? Mode { get; init; }

    [AtMost(300)]
    public string? Venue { get; init; }

    [Says("scheduled says no more than that it was planned.")]
    [Default(GatheringStatus.Scheduled)]
    public GatheringStatus Status { get; init; }

    [LongText]
    [AtMost(4_000)]
    public string? Summary { get; init; }

    [LongText]
    [AtMost(2_000)]
    public string? Note { get; init; }

    [RefersTo<SourceEntry>]
    public IReadOnlyList<Slug> Sources { get; init; } = [];

    [Says("Releases of the agenda. One without a number is a working draft and is not shown.")]
    public IReadOnlyList<AgendaEntry> Agenda { get; init; } = [];

    /// <summary>Kept by exports, so that a calendar entry's SEQUENCE does not fall when a pack moves house.</summary>
    [Says("How often the calendar entry changed. Leave it out when you write a pack by hand.")]
    [Between(0, 1_000_000_000)]
    public int? Sequence { get; init; }
}

internal sealed record AgendaEntry : PackEntry
{
    [Between(1, 1_000)]
    public int? Release { get; init; }

    public PartialDate? Published { get; init; }

    [LongText]
    [AtMost(1_000)]
    public string? Note { get; init; }

    public IReadOnlyList<AgendaItemEntry> Items { get; init; } = [];
}

internal sealed record AgendaItemEntry : PackEntry
{
    public required AgendaItemKind Kind { get; init; }

    public TimeOnly? Start { get; init; }

    [Between(1, 1_440)]
    public int? Minutes { get; init; }

    [AtMost(300)]
    public string? Title { get; init; }

    [RefersTo<TalkEntry>]
    public Slug? Talk { get; init; }
}

[PackFile("talks.yaml", Optional = true)]
[Says("Contributions: ward stories, teaching, panels.")]
internal sealed record TalksFile : PackEntry
{
    public IReadOnlyList<TalkEntry> Talks { get; init; } = [];
}

internal sealed record TalkEntry : IdentifiedEntry
{
    [Says("The last part of its address, if it is not the id.")]
    public Slug? Slug { get; init; }

    public IReadOnlyList<Slug> FormerSlugs { get; init; } = [];

    [Says("The title that the source gives. Leave it out where it gives none, and write a heading.")]
    [AtMost(300)]
    public string? Title { get; init; }

    [Says("What pages call a talk without a title.")]
    [AtMost(300)]
    public string? Heading { get; init; }

    public required TalkKind Kind { get; init; }

    [LongText]
    [AtMost(4_000)]
    public required string Summary { get; init; }

    [Says("The gathering at which it was given. Leave it out where the source does not say.")]
    [RefersTo<GatheringEntry>]
    public Slug? Gathering { get; init; }

    [Says("How the gathering is known, or what the source does say.")]
    [AtMost(500)]
    public string? GatheringBasis { get; init; }

    [Says("The version of the theory of change that the talk presents.")]
    [RefersTo<TheoryEntry>]
    public Slug? Theory { get; init; }

    [Between(1, 1_440)]
    public int? Minutes { get; init; }

    [Says("true when it was not recorded on purpose; leave it out where that is not known.")]
    public bool? NotRecorded { get; init; }

    [LongText]
    [AtMost(1_000)]
    public string? ContentNote { get; init; }

    [LongText]
    [AtMost(2_000)]
    public string? Note { get; init; }

    [Default(Sharing.Public)]
    public Sharing Sharing { get; init; } = Sharing.Public;

    public IReadOnlyList<AppearanceEntry> Appearances { get; init; } = [];

    [RefersTo<TeamEntry>]
    public IReadOnlyList<Slug> Teams { get; init; } = [];

    [Says("Drivers of the newest theory of change that has them.")]
    [RefersTo<DriverEntry>]
    public IReadOnlyList<Slug> Drivers { get; init; } = [];

    [RefersTo<SourceEntry>]
    public IReadOnlyList<Slug> Sources { get; init; } = [];
}

internal sealed record AppearanceEntry : PackEntry
{
    [RefersTo<PersonEntry>]
    public Slug? Person { get; init; }

    [Default(AppearancePart.Presenter)]
    public AppearancePart Part { get; init; }

    [Says("The role as it was then.")]
    [AtMost(200)]
    public string? Role { get; init; }

    [Says("The organisation as it was then.")]
    [RefersTo<OrganisationEntry>]
    public Slug? Organisation { get; init; }

    [Says("The affiliation in words, where it is not simply the organisation's name.")]
    [AtMost(300)]
    public string? Affiliation { get; init; }

    [RefersTo<TeamEntry>]
    public IReadOnlyList<Slug> Teams { get; init; } = [];
}
