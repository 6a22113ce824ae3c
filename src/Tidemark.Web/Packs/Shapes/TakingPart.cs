using Tidemark.Domain.Common;
using Tidemark.Domain.Teams;

namespace Tidemark.Web.Packs.Shapes;

[PackFile("organisations.yaml", Optional = true)]
[Says("Trusts, hosts, commissioners and other organisations, and their sites.")]
internal sealed record OrganisationsFile : PackEntry
{
    public IReadOnlyList<OrganisationEntry> Organisations { get; init; } = [];

    public IReadOnlyList<SiteEntry> Sites { get; init; } = [];
}

internal sealed record OrganisationEntry : IdentifiedEntry
{
    [Says("The registered name. Leave it out where no source gives it.")]
    [AtMost(200)]
    public string? Name { get; init; }

    [Says("The name in the words of the source.")]
    [AtMost(200)]
    public required string NameAsShown { get; init; }

    [Says("What it is in plain words, such as NHS trust.")]
    [AtMost(100)]
    public string? Kind { get; init; }

    [RefersTo<OrganisationEntry>]
    public Slug? PartOf { get; init; }

    [AtMost(12)]
    public string? OdsCode { get; init; }
}

internal sealed record SiteEntry : IdentifiedEntry
{
    [AtMost(200)]
    public required string Name { get; init; }

    [RefersTo<OrganisationEntry>]
    public Slug? Organisation { get; init; }

    [Says("What the source says of the place, such as secure setting.")]
    [AtMost(200)]
    public string? Setting { get; init; }
}

[PackFile("teams.yaml", Optional = true)]
[Says("The wards and teams that take part.")]
internal sealed record TeamsFile : PackEntry
{
    public IReadOnlyList<TeamEntry> Teams { get; init; } = [];
}

internal sealed record TeamEntry : IdentifiedEntry
{
    [Says("The last part of its address, if it is not the id.")]
    public Slug? Slug { get; init; }

    public IReadOnlyList<Slug> FormerSlugs { get; init; } = [];

    [AtMost(200)]
    public required string Name { get; init; }

    public required TeamKind Kind { get; init; }

    [RefersTo<SiteEntry>]
    public Slug? Site { get; init; }

    [RefersTo<OrganisationEntry>]
    public Slug? Organisation { get; init; }

    [Says("What is to be said of the record itself, such as a spelling that could not be checked.")]
    [LongText]
    [AtMost(1_000)]
    public string? Note { get; init; }

    public PartialDate? Joined { get; init; }

    public PartialDate? Left { get; init; }

    [Says("false keeps the team's name off public lists.")]
    [Default(true)]
    public bool Listed { get; init; } = true;

    public IReadOnlyList<TeamFactEntry> Facts { get; init; } = [];
}

internal sealed record TeamFactEntry : PackEntry
{
    public PartialDate? From { get; init; }

    [AtMost(200)]
    public string? WardType { get; init; }

    [AtMost(200)]
    public string? Setting { get; init; }

    [Between(1, 10_000)]
    public int? Beds { get; init; }

    [AtMost(200)]
    public string? SexMix { get; init; }

    [LongText]
    [AtMost(1_000)]
    public string? Note { get; init; }
}

[PackFile("people.yaml", Optional = true)]
[Says("People whom the public record names. Role and affiliation belong to each talk, as they were then.")]
internal sealed record PeopleFile : PackEntry
{
    public IReadOnlyList<PersonEntry> People { get; init; } = [];
}

internal sealed record PersonEntry : IdentifiedEntry
{
    [AtMost(200)]
    public required string Name { get; init; }

    [Says("Other forms of the name that sources use.")]
    [AtMost(200)]
    public IReadOnlyList<string> AlsoShownAs { get; init; } = [];
}
