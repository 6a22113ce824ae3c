using Tidemark.Conformance.Answering;
using Tidemark.Conformance.Reading;
using Tidemark.Spc;
using Tidemark.Spc.RunCharts;
using Tidemark.Spc.Signals;

namespace Tidemark.Conformance.Peers;

/// <summary>qicharts2's charts but for the Bernoulli CUSUM: one chart a facet.</summary>
internal sealed class QiCharts2 : IPeer
{
    public bool Answers(Series series) => series.Peer == "qicharts2" && series.Chart != "bchart";

    public void Answer(Series series, Answers answers)
    {
        foreach (var facet in series.Rows.GroupBy(r => (r.Facet1, r.Facet2)))
        {
            var subgroups = QicSubgroups.Of(series, facet);
            var chart = Draw(series, subgroups);
            new QicWriting(series, answers, NameOf(facet.Key.Facet1), NameOf(facet.Key.Facet2), subgroups, chart).Write();
        }
    }

    private static string NameOf(string facet) => facet.Length == 0 ? "1" : facet;

    private static Chart Draw(Series series, IReadOnlyList<QicSubgroup> subgroups)
    {
        var plan = QicPlan.Of(series, subgroups);
        if (plan.Kind is ChartKind.XBar or ChartKind.S)
            return Chart.OfSubgroups(plan, [.. subgroups.Select(s => Subgroup.Of(s.Present))]);
        var hasN = series.Settings.Flag("has_n");
        var aggregate = series.Settings.Text("agg_fun");
        double[] numerators = plan.Kind switch
        {
            ChartKind.C => [.. subgroups.Select(s => s.Sum)],
            ChartKind.G => [.. subgroups.Select(s => s.Value("mean"))],
            ChartKind.IPrime when !hasN => [.. subgroups.Select(s => s.Value(aggregate) * s.Present.Length)],
            _ when hasN => [.. subgroups.Select(s => s.Sum)],
            _ => [.. subgroups.Select(s => s.Value(aggregate))],
        };
        double[] denominators = plan.Kind switch
        {
            ChartKind.C or ChartKind.G => [],
            _ when hasN => [.. subgroups.Select(s => s.Size)],
            ChartKind.IPrime => [.. subgroups.Select(s => (double)s.Present.Length)],
            _ => [],
        };
        return Chart.Of(plan, numerators, denominators);
    }
}

/// <summary>One facet's chart in qicharts2's columns.</summary>
internal sealed class QicWriting(Series series, Answers answers, string facet1, string facet2, IReadOnlyList<QicSubgroup> subgroups, Chart chart)
{
    private readonly RuleSet _rules = QicPlan.Rules(series.Settings.Text("method"));
    private readonly ControlLimits _two = chart.Limits(2);
    private readonly bool _isCategorical = series.Settings.Text("x_type") is "char" or "factor";

    public void Write()
    {
        var signals = ChartSignals.Of(chart, _rules);
        for (var p = 0; p < chart.Phases.Count; p++)
        {
            var runsSignal = !_isCategorical && signals.All.Any(s => s.Phase == p && s.Rule is not BeyondLimits);
            for (var i = chart.Phases[p].Start; i < chart.Phases[p].End; i++) WritePoint(i, p, runsSignal);
            WritePart(p, runsSignal);
        }
    }

    private bool IsOutside(int i) => chart.Values[i] > chart.Upper[i] || chart.Values[i] < chart.Lower[i];

    private void WritePoint(int i, int phase, bool runsSignal)
    {
        var subgroup = subgroups[i];
        var hasN = series.Settings.Flag("has_n");
        var isSubgroupChart = chart.Plan.Kind is ChartKind.XBar or ChartKind.S;
        var summary = Subgroup.Of(subgroup.Present);
        // R writes NaN where it averaged nothing, and NA where a missing value was passed on.
        var isPassedOn = chart.Plan.Kind is ChartKind.C or ChartKind.S || (chart.Plan.Kind == ChartKind.MR && i == chart.Phases[phase].Start)
            || (!hasN && series.Settings.Text("agg_fun") == "sd");
        var isMedian = chart.Plan.Kind is ChartKind.Run or ChartKind.G;
        answers.Add(Table.QicPoints, facet1, facet2, i + 1, subgroup.X,
            isPassedOn ? Cell.NumberOrMissing(chart.Values[i]) : chart.Values[i],
            hasN ? subgroup.Size : chart.Plan.Kind == ChartKind.IPrime ? subgroup.Present.Length : Cell.Missing,
            isMedian ? Cell.NumberOrMissing(chart.Centre[i]) : chart.Centre[i], Cell.NumberOrMissing(Lower(i)), Cell.NumberOrMissing(chart.Upper[i]),
            Cell.NumberOrMissing(LowerAtTwo(i)), Cell.NumberOrMissing(_two.Upper[i]), Cell.NumberOrMissing(subgroup.First.Target),
            phase + 1, i < chart.Phases[phase].BaselineEnd, !chart.IsExcluded(i), IsOutside(i), runsSignal,
            isSubgroupChart ? summary.Count : Cell.Missing, isSubgroupChart ? summary.Mean : Cell.Missing,
            isSubgroupChart ? Cell.NumberOrMissing(summary.StandardDeviation) : Cell.Missing);
    }

    private void WritePart(int index, bool runsSignal)
    {
        var phase = chart.Phases[index];
        var rows = Enumerable.Range(phase.Start, phase.Count).ToList();
        double[] judged = [.. rows.Select(i => chart.IsExcluded(i) ? double.NaN : chart.Values[i])];
        var runs = Runs.Of(judged, chart.Centre[phase.Start..phase.End]);
        Cell Known(int number) => runs.Useful == 0 ? Cell.Missing : number;
        answers.Add(Table.QicParts, facet1, facet2, index + 1, rows.Count(i => !chart.IsExcluded(i)), runs.Useful, Known(runs.Longest),
            Known(AnhoejBounds.LongestRunMax(runs.Useful)), Known(runs.Crossings), Known(AnhoejBounds.CrossingsMin(runs.Useful)), runsSignal,
            Mean(rows.Select(Lower)), Mean(rows.Select(LowerAtTwo)), Mean(rows.Select(i => chart.Centre[i])), Mean(rows.Select(i => _two.Upper[i])),
            Mean(rows.Select(i => chart.Upper[i])), rows.Count(IsOutside));
    }

    /// <summary>On a t chart a limit that cannot be told is 0.</summary>
    private double Lower(int i) => chart.Plan.Kind == ChartKind.T && double.IsNaN(chart.Lower[i]) ? 0 : chart.Lower[i];

    /// <summary>On a t chart a limit at two sigma that is negative before it is raised back is missing, not 0.</summary>
    private double LowerAtTwo(int i) => chart.Plan.Kind == ChartKind.T && _two.Lower[i] == 0 ? double.NaN : _two.Lower[i];

    private static double Mean(IEnumerable<double> line) => line.Where(l => !double.IsNaN(l)).DefaultIfEmpty(double.NaN).Average();
}
