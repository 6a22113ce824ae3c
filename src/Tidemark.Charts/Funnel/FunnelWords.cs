using Tidemark.Charts.Frame;
using Tidemark.Charts.Svg;
using Tidemark.Charts.Words;
using Tidemark.Spc.Funnel;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Funnel;

/// <summary>A funnel in words.</summary>
internal static class FunnelWords
{
    private const int MostNames = 3;

    public static string Title(FunnelChart chart)
    {
        var measure = SvgText.OneLine(chart.Measure);
        var what = measure.Length == 0 ? "Funnel plot" : $"Funnel plot: {Lowered(measure)}";
        return chart.Plot is null ? what : $"{what}, {Number(chart, chart.Plot.Groups.Count)}";
    }

    public static string Empty(FunnelChart chart) => $"No {chart.One} has any figures yet.";

    public static string Headline(FunnelView view)
    {
        var (all, outside) = (view.Groups.Count, view.Higher.Count + view.Lower.Count);
        if (view.IsAlone) return $"{NameOrOne(view, view.Groups[0])} stands alone at {view.Write(view.Target)}: there is nothing to compare it with.";
        if (!view.HasLimits) return $"{Number(view.Chart, all)} stand at {view.Write(view.Target)} {(view.IsPooled ? "together" : "as expected")}; no limits are drawn.";
        var chance = view.IsWidened ? $"chance and the usual differences between {view.Chart.Many} would bring" : "chance would bring";
        var differ = view.Chart.IsSensitive ? "in what was reported " : "";
        var within = (all, outside) switch
        {
            (1, 0) => $"{NameOrOne(view, view.Groups[0])} differs {differ}by no more than {chance}",
            (1, _) => $"{NameOrOne(view, view.Groups[0])} differs {differ}by more than {chance}",
            (_, 0) => $"All {Number(view.Chart, all)} differ {differ}by no more than {chance}",
            _ when outside == all => $"All {Number(view.Chart, all)} differ {differ}by more than {chance}",
            _ => $"{all - outside} of {Number(view.Chart, all)} {(all - outside == 1 ? "differs" : "differ")} {differ}by no more than {chance}",
        };
        return outside == 0 ? $"{within}." : $"{within}; {Outside(view, all == 1)}.";
    }

    public static string Description(FunnelView view)
    {
        List<string> sentences = [$"{Number(view.Chart, view.Groups.Count)}."];
        sentences.Add(view.IsPooled ? $"All together {view.Write(view.Target)}." : $"What is expected is {view.Write(view.Target)}.");
        if (view.HasLimits && !view.IsAlone)
        {
            var share = view.Chart.Plan.OutliersBeyond == FunnelLimit.NinetyFive ? "95%" : "99.8%";
            List<string> sides = [];
            if (view.Higher.Count > 0) sides.Add($"{Named(view, view.Higher)} {(view.Higher.Count == 1 ? "is" : "are")} above");
            if (view.Lower.Count > 0) sides.Add($"{Named(view, view.Lower)} {(view.Lower.Count == 1 ? "is" : "are")} below");
            sentences.Add(sides.Count == 0 ? $"None is outside the {share} limits." : $"{Upper(Counting.Listed(sides))} the {share} limits.");
            if (view.IsWidened)
                sentences.Add($"The limits are wider than chance alone would set them, because {view.Chart.Many} differ more among themselves than chance brings.");
        }

        if (view.Groups.FirstOrDefault(g => g.IsOwn) is { } own && view.Groups.Count > 1)
            sentences.Add($"{own.Name} is yours, at {view.Write(own.Value)}{(view.HasLimits ? $", {Place(own)}" : "")}.");
        if (view.Plot.RowsLeftOut > 0)
            sentences.Add($"{Upper(Counting.Of(view.Plot.RowsLeftOut, "row", "rows"))} without figures {(view.Plot.RowsLeftOut == 1 ? "is" : "are")} left out.");
        return string.Join(' ', sentences);
    }

    public static string Method(FunnelView view)
    {
        var kind = view.Chart.Plan.Kind switch
        {
            FunnelKind.Proportion => "proportion",
            FunnelKind.RatioOfCounts => "ratio of counts",
            FunnelKind.StandardisedRatioShmi => "standardised ratio (SHMI)",
            _ => "standardised ratio (CQC)",
        };
        var dispersion = !view.Chart.Plan.Adjusted ? "over-dispersion not looked for"
            : view.IsWidened ? $"limits widened for over-dispersion (φ {Figures.Three(view.Plot.Phi)})" : "no over-dispersion adjustment needed";
        return view.HasLimits ? $"Funnel plot, {kind} · 95% and 99.8% limits · {dispersion}" : $"Funnel plot, {kind} · no limits";
    }

    /// <summary>Where a group lies.</summary>
    public static string Place(GroupView group) => group.Outside switch
    {
        Direction.Up => "above the limits",
        Direction.Down => "below the limits",
        _ => "within the limits",
    };

    private static string Outside(FunnelView view, bool isOnly)
    {
        var (more, fewer) = view.Chart.IsSensitive ? ("reported more", "reported fewer") : ("higher", "lower");
        if (isOnly) return view.Chart.IsSensitive ? $"it {(view.Higher.Count > 0 ? more : fewer)}" : $"it is {(view.Higher.Count > 0 ? more : fewer)}";
        List<string> sides = [];
        Add(view.Higher, more);
        Add(view.Lower, fewer);
        return Counting.Listed(sides);

        void Add(IReadOnlyList<GroupView> groups, string word)
        {
            if (groups.Count == 0) return;
            var verb = view.Chart.IsSensitive ? "" : groups.Count == 1 ? "is " : "are ";
            var repeats = sides.Count > 0 && (groups.Count == 1) == (view.Higher.Count == 1);
            var said = repeats ? word.Split(' ')[^1] : verb + word;
            sides.Add($"{Named(view, groups)} {said}");
        }
    }

    private static string Named(FunnelView view, IReadOnlyList<GroupView> groups) =>
        groups.Count > MostNames || groups.Any(g => g.Name is null)
            ? Counting.Of(groups.Count, view.Chart.One, view.Chart.Many) : Counting.Listed([.. groups.Select(g => g.Name!)]);

    private static string NameOrOne(FunnelView view, GroupView group) => group.Name ?? $"One {view.Chart.One}";

    private static string Number(FunnelChart chart, int count) => $"{count} {(count == 1 ? chart.One : chart.Many)}";

    private static string Upper(string words) => words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..]}";

    // "XmR" and "BP checks" keep their capitals.
    private static string Lowered(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && char.IsLower(words[1]) ? $"{char.ToLowerInvariant(words[0])}{words[1..]}" : words;
}
