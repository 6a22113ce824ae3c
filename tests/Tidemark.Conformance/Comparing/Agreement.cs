using Tidemark.Conformance.Answering;

namespace Tidemark.Conformance.Comparing;

/// <summary>How one series compares.</summary>
/// <param name="Difference">The first difference that no oddity of the peer explains; where all are explained, the first; null where there is none.</param>
/// <param name="Oddity">The oddity that explains every difference.</param>
internal sealed record Agreement(Answers Answers, Difference? Difference, Oddity? Oddity)
{
    public bool Agrees => Difference is null;

    public bool Counts => Difference is not null && Oddity is null;

    public static Agreement Of(Answers answers, Expected expected)
    {
        Difference? first = null;
        var oddities = Oddities.All.Where(o => o.Touches(answers.Series)).ToList();
        foreach (var difference in expected.Differences(answers))
        {
            oddities.RemoveAll(o => !o.Explains(difference));
            if (oddities.Count == 0) return new(answers, difference, null);
            first ??= difference;
        }

        return new(answers, first, first is null ? null : oddities[0]);
    }

    /// <summary>Agreement by package and chart, then every series that differs.</summary>
    public static void Print(TextWriter output, IReadOnlyList<Agreement> all)
    {
        output.WriteLine($"{"package",-18}{"chart",-10}{"series",8}{"agree",8}{"named",8}{"differ",8}");
        foreach (var group in all.GroupBy(a => (a.Answers.Series.Peer, a.Answers.Series.Chart)))
            PrintCounts(output, group.Key.Peer, group.Key.Chart, [.. group]);
        PrintCounts(output, "all", "", all);
        foreach (var one in all.Where(a => a.Counts)) output.WriteLine($"differs: {Named(one)}: {one.Difference!.Text}");
        foreach (var named in all.Where(a => a.Oddity is not null).GroupBy(a => a.Oddity))
        {
            output.WriteLine($"named: {named.Key!.Peer}: {named.Key.What}. {named.Key.Ours}");
            foreach (var one in named) output.WriteLine($"  {Named(one)}: {one.Difference!.Text}");
        }
    }

    private static string Named(Agreement one) => $"{one.Answers.Series.Id} ({one.Answers.Series.Peer} {one.Answers.Series.Chart}, {one.Answers.Series.Category})";

    private static void PrintCounts(TextWriter output, string peer, string chart, IReadOnlyList<Agreement> group)
    {
        var agree = group.Count(a => a.Agrees);
        var differ = group.Count(a => a.Counts);
        output.WriteLine($"{peer,-18}{chart,-10}{group.Count,8}{agree,8}{group.Count - agree - differ,8}{differ,8}");
    }
}
