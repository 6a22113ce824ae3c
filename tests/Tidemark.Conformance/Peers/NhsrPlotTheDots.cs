using System.Globalization;
using Tidemark.Conformance.Answering;
using Tidemark.Conformance.Reading;
using Tidemark.Spc;

namespace Tidemark.Conformance.Peers;

/// <summary>NHSRplotthedots: an XmR chart a facet, judged by the Making Data Count rules.</summary>
internal sealed class NhsrPlotTheDots : IPeer
{
    // The package does not freeze on fewer.
    private const int LeastBaseline = 12;

    public bool Answers(Series series) => series.Peer == "NHSRplotthedots";

    public void Answer(Series series, Answers answers)
    {
        if (series.Settings.Whole("fix_after_n_points") < LeastBaseline)
            throw new SpcException($"Limits are frozen on {LeastBaseline} points or more.");
        foreach (var facet in series.Rows.GroupBy(r => r.Facet1))
        {
            Row[] rows = [.. facet.OrderBy(r => r.Date)];
            for (var i = 1; i < rows.Length; i++)
                if (rows[i].Date == rows[i - 1].Date) throw new SpcException($"There are two values for {rows[i].Date:d MMMM yyyy}.");
            var groups = Groups(series.Settings, facet.Key, rows);
            var chart = Chart.Of(PlanOf(series.Settings, groups), [.. rows.Select(r => r.Numerator)]);
            new PtdWriting(series, answers, facet.Key, rows, chart, groups[0]).Write();
        }
    }

    private static ChartPlan PlanOf(Settings settings, int[] groups) => new(ChartKind.I)
    {
        Phases = [.. Enumerable.Range(0, groups.Length).Where(i => i == 0 || groups[i] != groups[i - 1])
            .Select(i => new PhasePlan(i) { Baseline = settings.Whole("fix_after_n_points") })],
        Screening = settings.Flag("screen_outliers", otherwise: true) ? Screening.Once : Screening.None,
        MovingRangeConstants = MovingRangeConstants.MakingDataCount,
    };

    /// <summary>The number of each row's group: how many rebase dates that are dates of the facet have been reached.</summary>
    private static int[] Groups(Settings settings, string facet, Row[] rows)
    {
        var dates = settings.Named("rebase") is { } named
            ? named.GetValueOrDefault(facet, "").Split('|', StringSplitOptions.RemoveEmptyEntries)
            : [.. settings.List("rebase")];
        var rebases = dates.Select(d => DateTime.Parse(d, CultureInfo.InvariantCulture)).ToHashSet();
        var group = 0;
        return [.. rows.Select(r => rebases.Contains(r.Date!.Value) ? ++group : group)];
    }
}
