using Tidemark.Domain.Common;

namespace Tidemark.Domain.Collaboratives;

/// <summary>Recruiting, active, paused, closed or archived. Always derived from dates, never typed in.</summary>
public enum CollaborativeState
{
    Recruiting,
    Active,
    Paused,
    Closed,
    Archived,
}

/// <summary>A stretch in which the collaborative rested. <paramref name="To"/> is its last day, month or year, inclusive.</summary>
public sealed record Pause(PartialDate From, PartialDate? To, string? Reason)
{
    /// <summary>
    /// True on days that lie in the pause for certain. Where only the month of its start or end is known, the days of
    /// that month are not certain, and count as outside.
    /// </summary>
    public bool CertainlyHolds(DateOnly day) =>
        From.HasCertainlyCome(day) && (To is not { } to || (to.Day is { } last ? day <= last : day < to.First));
}

/// <summary>An organisation that commissioned the work, with what is to be said about it.</summary>
public sealed record Commissioner(OrganisationId OrganisationId, string? Note);

/// <summary>Whom to ask. The address may be unknown; the note says so in plain words.</summary>
public sealed record Contact(string Label, string? Email, string? Note);

/// <summary>Where a person who is affected by the topic finds help.</summary>
public sealed record SupportLine(string Name, string? Phone, WebAddress? Address, string? Note);

/// <summary>A public page or paper that facts were taken from. The key is what facts refer to it by.</summary>
public sealed record CitedSource(string Key, string Publisher, string What, WebAddress? Address, string? Note);

/// <summary>A fact about the field, with the keys of its sources.</summary>
public sealed record BackgroundFact(string Text, IReadOnlyList<string> Sources);
