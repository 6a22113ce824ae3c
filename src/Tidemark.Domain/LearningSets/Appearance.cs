using Tidemark.Domain.Common;

namespace Tidemark.Domain.LearningSets;

/// <summary>
/// A person, or only a team, in a talk, with role and affiliation as they were then. Each of these may be unknown.
/// </summary>
public sealed class Appearance
{
    private Appearance()
    {
    }

    public Appearance(PersonId? person, AppearancePart part, string? role, OrganisationId? organisation, string? affiliation,
        IEnumerable<TeamId> teams)
    {
        PersonId = person;
        Part = part;
        Role = Guard.Optional(role, "the role", 200);
        OrganisationId = organisation;
        Affiliation = Guard.Optional(affiliation, "the affiliation", 300);
        TeamIds = [.. teams.Distinct()];
        Guard.That(person is not null || TeamIds.Count > 0, "An appearance names a person or a team.");
    }

    public TalkId TalkId { get; private set; }

    /// <summary>From 1, in the order in which the talk names them.</summary>
    public int Order { get; private set; }

    public PersonId? PersonId { get; private set; }

    public AppearancePart Part { get; private set; }

    public string? Role { get; private set; }

    public OrganisationId? OrganisationId { get; private set; }

    /// <summary>The affiliation in words, where it differs from the organisation's name or names no organisation we hold.</summary>
    public string? Affiliation { get; private set; }

    public IReadOnlyList<TeamId> TeamIds { get; private set; } = [];

    internal void InOrder(TalkId talk, int order) => (TalkId, Order) = (talk, order);
}
