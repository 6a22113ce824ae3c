using Tidemark.Domain.Common;

namespace Tidemark.Domain.LearningSets;

/// <summary>
/// A person, or only a team, in a talk, with role and affiliation as they were then. Each part may be unknown.
/// <paramref name="Affiliation"/> is in words, where it differs from the organisation's name or names none that we hold.
/// </summary>
public sealed record Appearance(
    PersonId? PersonId,
    AppearancePart Part,
    string? Role,
    OrganisationId? OrganisationId,
    string? Affiliation,
    IReadOnlyList<TeamId> TeamIds);
