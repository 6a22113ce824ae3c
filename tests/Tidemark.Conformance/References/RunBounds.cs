using Tidemark.Spc.RunCharts;

namespace Tidemark.Conformance.References;

/// <summary>Answers for the tables of runs bounds and decisions.</summary>
internal static class RunBounds
{
    public static readonly Reference Anhoej = new("ref_anhoej_bounds.csv", 1,
        key => [AnhoejBounds.LongestRunMax((int)key[0]), AnhoejBounds.CrossingsMin((int)key[0])]);

    public static readonly Reference BestBox = new("ref_bestbox_bounds.csv", 1,
        key => [BoxBounds.Best((int)key[0]).CrossingsMin, BoxBounds.Best((int)key[0]).LongestRunMax]);

    public static readonly Reference CutBox = new("ref_cutbox_frontier.csv", 2, key => [BoxBounds.CutLongestRunMax((int)key[0], (int)key[1])]);

    public static readonly Reference Decisions = new("ref_runs_signal.csv", 3, key =>
    {
        int useful = (int)key[0], crossings = (int)key[1], longest = (int)key[2];
        var anhoej = longest > AnhoejBounds.LongestRunMax(useful) || crossings < AnhoejBounds.CrossingsMin(useful);
        if (!BoxBounds.Covers(useful)) return [anhoej, anhoej, anhoej];
        var (crossingsMin, longestMax) = BoxBounds.Best(useful);
        return [anhoej, crossings < crossingsMin || longest > longestMax, longest > BoxBounds.CutLongestRunMax(useful, crossings)];
    });
}
