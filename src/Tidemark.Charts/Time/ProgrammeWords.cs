using Tidemark.Charts.Words;

namespace Tidemark.Charts.Time;

/// <summary>A programme in time in words.</summary>
internal static class ProgrammeWords
{
    public const string Title = "The programme in time";

    public static string Description(ProgrammeInTime programme)
    {
        var dated = programme.Gatherings.Where(g => g.When is not null).OrderBy(g => g.When!.Value).ToList();
        var undated = programme.Gatherings.Where(g => g.When is null).ToList();
        var words = Counting.Of(dated.Count, programme.One, programme.Many);
        if (dated.Count == 0) words += " with a known date";
        else if (dated[0].When == dated[^1].When) words += $" {On(dated[0].When!.Value)}";
        else words += $" from {dated[0].When} to {dated.Max(g => g.When!.Value)}";
        if (dated.Count(g => g.Cancelled) is > 0 and var cancelled)
            words += dated.Count == 1 ? ", cancelled" : $", {Counting.Of(cancelled, "of them", "of them")} cancelled";
        if (programme.Pauses.Count > 0) words += $", {Pauses(programme.Pauses)}";
        List<string> sentences = [Counting.Sentence(words)];
        List<string> ends = [];
        if (programme.Launched is { } launched) ends.Add($"{(IsAhead(programme, launched) ? "launches" : "launched")} {On(launched)}");
        if (programme.Closed is { } closed) ends.Add($"{(IsAhead(programme, closed) ? "closes" : "closed")} {On(closed)}");
        if (ends.Count > 0) sentences.Add(Counting.Sentence(Counting.Listed(ends)));
        if (undated.Count > 0)
            sentences.Add($"Not drawn, because no date is known: {Counting.Listed([.. undated.Select(g => g.Name(programme.One))])}.");
        return string.Join(' ', sentences);
    }

    /// <summary>Whether it is ahead of today, or may be.</summary>
    public static bool IsAhead(ProgrammeInTime programme, WhenKnown when) => programme.Today is { } today && when.Last > today;

    /// <summary>"March to September 2020", "since March 2020", "10 March to September 2020".</summary>
    public static string PauseSpan(PauseInTime pause, bool shortWords)
    {
        if (pause.To is not { } to) return $"since {Written(pause.From, withYear: true)}";
        if (to == pause.From) return Written(to, withYear: true);
        var sameYear = to.Year == pause.From.Year && pause.From.Month is not null && to.Month is not null;
        return $"{Written(pause.From, withYear: !sameYear)} to {Written(to, withYear: true)}";

        string Written(WhenKnown when, bool withYear)
        {
            var whole = !shortWords ? when.ToString() : when.IsDay ? $"{when.Short()} {when.First:yyyy}" : when.Short();
            return withYear ? whole : whole[..^5];
        }
    }

    private static string Pauses(IReadOnlyList<PauseInTime> pauses)
    {
        var spans = pauses.Select(p => p.To is null || p.To == p.From
            ? p.To is null ? PauseSpan(p, shortWords: false) : $"{On(p.From)}"
            : $"from {PauseSpan(p, shortWords: false)}").ToList();
        return $"with {(spans.Count == 1 ? "a pause" : "pauses")} {Counting.Listed(spans)}";
    }

    private static string On(WhenKnown when) => $"{(when.IsDay ? "on" : "in")} {when}";
}
