using Tidemark.Conformance.Answering;

namespace Tidemark.Conformance.Comparing;

/// <summary>How one series compares.</summary>
/// <param name="Difference">The first difference, or null where all agrees.</param>
/// <param name="Exception">Why it may differ, where it is on the list of named exceptions.</param>
internal sealed record Agreement(Answers Answers, string? Difference, string? Exception)
{
    public bool Agrees => Difference is null;

    public bool Counts => Difference is not null && Exception is null;

    /// <summary>Agreement by package and chart, then every series that differs.</summary>
    public static void Print(TextWriter output, IReadOnlyList<Agreement> all)
    {
        output.WriteLine($"{"package",-18}{"chart",-10}{"series",8}{"agree",8}{"named",8}{"differ",8}");
        foreach (var group in all.GroupBy(a => (a.Answers.Series.Peer, a.Answers.Series.Chart)))
            PrintCounts(output, group.Key.Peer, group.Key.Chart, [.. group]);
        PrintCounts(output, "all", "", all);
        foreach (var difference in all.Where(a => !a.Agrees))
        {
            var series = difference.Answers.Series;
            output.WriteLine($"{(difference.Counts ? "differs" : "named")}: {series.Id} ({series.Peer} {series.Chart}, {series.Category}): {difference.Difference}"
                + (difference.Exception is { } reason ? $" [{reason}]" : ""));
        }

        foreach (var unneeded in all.Where(a => a is { Agrees: true, Exception: not null }))
            output.WriteLine($"note: {unneeded.Answers.Series.Id} is on the list of exceptions and agrees. Take it off the list.");
    }

    private static void PrintCounts(TextWriter output, string peer, string chart, IReadOnlyList<Agreement> group)
    {
        var agree = group.Count(a => a.Agrees);
        var differ = group.Count(a => a.Counts);
        output.WriteLine($"{peer,-18}{chart,-10}{group.Count,8}{agree,8}{group.Count - agree - differ,8}{differ,8}");
    }
}
