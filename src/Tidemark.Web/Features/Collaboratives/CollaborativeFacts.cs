using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;

namespace Tidemark.Web.Features.Collaboratives;

/// <summary>One line of the facts: a term with one or more values, or with none where nothing is known.</summary>
public sealed record KnownFact(string Term, IReadOnlyList<(string Text, string? Note)> Values)
{
    public static KnownFact Of(string term, string? text, string? note = null) => new(term, text is null ? [] : [(text, note)]);
}

/// <summary>The facts beside the opening words, in the order in which people ask for them.</summary>
internal static class CollaborativeFacts
{
    public static IReadOnlyList<KnownFact> Of(Collaborative collaborative, CollaborativeNames names, DateOnly today)
    {
        List<KnownFact> facts = [Dated("Launched", "Launches", collaborative.Launched, today)];
        if (collaborative.Pauses.Count > 0) facts.Add(new("Paused", [.. collaborative.Pauses.Select(p => (Span(p), p.Reason))]));
        if (collaborative.Closed is not null) facts.Add(Dated("Closed", "Closes", collaborative.Closed, today));
        if (collaborative.Archived is not null) facts.Add(Dated("Archived", "To be archived", collaborative.Archived, today));
        facts.Add(KnownFact.Of("Run by", names.Host, names.HostIsPartOf is { } parent ? $"Part of {parent}" : null));
        facts.Add(new("Commissioned by", names.Commissioners));
        if (names.Programme is not null) facts.Add(KnownFact.Of("Programme", names.Programme));
        facts.Add(KnownFact.Of("Country", collaborative.Country));
        if (collaborative.Aim is null) facts.Add(KnownFact.Of("Aim", null));
        return facts;
    }

    private static KnownFact Dated(string come, string ahead, PartialDate? date, DateOnly today) =>
        KnownFact.Of(date is { } known && !known.HasCertainlyCome(today) ? ahead : come, date?.ToWords());

    /// <summary>“March to September 2020”, “December 2025 to January 2026”, “since March 2026”.</summary>
    private static string Span(Pause pause)
    {
        if (pause.To is not { } to) return $"since {pause.From.ToWords()}";
        if (to == pause.From) return to.ToWords();
        var from = pause.From.ToWords();
        var oneYear = pause.From.First.Year == to.First.Year && pause.From.Precision != DatePrecision.Year && to.Precision != DatePrecision.Year;
        return $"{(oneYear ? from[..^5] : from)} to {to.ToWords()}";
    }
}
