using Tidemark.Domain.Common;

namespace Tidemark.Web.Packs.Shapes;

[PackFile("collaborative.yaml")]
[Says("The collaborative itself.")]
internal sealed record CollaborativeFile : PackEntry
{
    [Says("The first part of its address, such as sexual-safety. Words that the site uses itself cannot be taken.")]
    public required Slug Slug { get; init; }

    [Says("Addresses that it had before. They redirect.")]
    public IReadOnlyList<Slug> FormerSlugs { get; init; } = [];

    [AtMost(200)]
    public required string Name { get; init; }

    [AtMost(30)]
    public string? Abbreviation { get; init; }

    [Says("One or two plain sentences for anyone.")]
    [LongText]
    [AtMost(2_000)]
    public required string Summary { get; init; }

    [AtMost(100)]
    public string? Country { get; init; }

    [Says("true for an example: every page then says that it is invented.")]
    [Default(false)]
    public bool Invented { get; init; }

    [Says("The programme that it belongs to, if any.")]
    public ProgrammeEntry? Programme { get; init; }

    [Says("The organisation that runs it.")]
    [RefersTo<OrganisationEntry>]
    public Slug? Host { get; init; }

    public IReadOnlyList<CommissionerEntry> Commissioners { get; init; } = [];

    public PartialDate? Launched { get; init; }

    public PartialDate? Closed { get; init; }

    public PartialDate? Archived { get; init; }

    public IReadOnlyList<PauseEntry> Pauses { get; init; } = [];

    [Says("How much, by when, for whom. Leave it out where no source gives it.")]
    [LongText]
    [AtMost(1_000)]
    public string? Aim { get; init; }

    [AtMost(1_000)]
    public IReadOnlyList<string> Objectives { get; init; } = [];

    [Says("What is known of how many took part.")]
    [LongText]
    [AtMost(2_000)]
    public string? Reach { get; init; }

    [LongText]
    [AtMost(2_000)]
    public string? Coproduction { get; init; }

    public ContactEntry? Contact { get; init; }

    [Says("true when the topic may distress. Pages then carry the content note, the support lines and a way to leave quickly.")]
    [Default(false)]
    public bool Sensitive { get; init; }

    [LongText]
    [AtMost(1_000)]
    public string? ContentNote { get; init; }

    public IReadOnlyList<SupportLineEntry> SupportLines { get; init; } = [];

    [Says("Facts about the field, each with its sources.")]
    public IReadOnlyList<BackgroundEntry> Background { get; init; } = [];

    [Says("What was looked for in the sources and not found.")]
    [LongText]
    [AtMost(1_000)]
    public IReadOnlyList<string> NotFound { get; init; } = [];
}

internal sealed record ProgrammeEntry : IdentifiedEntry
{
    [AtMost(200)]
    public required string Name { get; init; }

    [AtMost(30)]
    public string? Abbreviation { get; init; }

    [AtMost(100)]
    public string? Country { get; init; }
}

internal sealed record CommissionerEntry : PackEntry
{
    [RefersTo<OrganisationEntry>]
    public required Slug Organisation { get; init; }

    [LongText]
    [AtMost(1_000)]
    public string? Note { get; init; }
}

internal sealed record PauseEntry : PackEntry
{
    public required PartialDate From { get; init; }

    [Says("Its last day, month or year.")]
    public PartialDate? To { get; init; }

    [LongText]
    [AtMost(1_000)]
    public string? Reason { get; init; }
}

internal sealed record ContactEntry : PackEntry
{
    [Says("Whom to ask, such as: your QI coach.")]
    [AtMost(200)]
    public required string Label { get; init; }

    [Says("An address for the public. Exports leave it out.")]
    [AtMost(254)]
    public string? Email { get; init; }

    [LongText]
    [AtMost(1_000)]
    public string? Note { get; init; }
}

internal sealed record SupportLineEntry : PackEntry
{
    [AtMost(200)]
    public required string Name { get; init; }

    [AtMost(50)]
    public string? Phone { get; init; }

    public WebAddress? Address { get; init; }

    [LongText]
    [AtMost(1_000)]
    public string? Note { get; init; }
}

internal sealed record BackgroundEntry : PackEntry
{
    [LongText]
    [AtMost(2_000)]
    public required string Text { get; init; }

    [RefersTo<SourceEntry>]
    public IReadOnlyList<Slug> Sources { get; init; } = [];
}
