using Tidemark.Conformance.Answering;
using Tidemark.Conformance.Reading;
using Tidemark.Spc;
using Tidemark.Spc.Funnel;

namespace Tidemark.Conformance.Peers;

/// <summary>FunnelPlotR 0.6.0: groups of different sizes against their limits.</summary>
internal sealed class FunnelPlotR : IPeer
{
    public bool Answers(Series series) => series.Peer == "FunnelPlotR";

    public void Answer(Series series, Answers answers)
    {
        var rows = series.Rows.Select(r => new FunnelRow(r.Label, r.Numerator, r.Denominator)).ToArray();
        var funnel = FunnelPlot.Of(Plan(series.Settings), rows);
        foreach (var g in funnel.Groups)
            answers.Add(Table.FunnelGroups, g.Name, g.Numerator, g.Denominator, g.Ratio, g.Transformed, g.Z, Cell.NumberOrMissing(g.ZUsed),
                g.StandardError, g.Plain.Lower95, g.Plain.Upper95, g.Plain.Lower998, g.Plain.Upper998,
                g.Adjusted.Lower95, g.Adjusted.Upper95, g.Adjusted.Lower998, g.Adjusted.Upper998, g.IsOutlier);
        answers.Add(Table.FunnelSummary, funnel.Phi, funnel.TauSquared, funnel.Target, funnel.IsAdjusted, funnel.IsUnadjusted,
            funnel.Groups.Count, funnel.Groups.Count(g => g.IsOutlier));
    }

    private static FunnelPlan Plan(Settings settings) => new()
    {
        Kind = (settings.Text("data_type"), settings.Text("sr_method")) switch
        {
            ("SR", "CQC") => FunnelKind.StandardisedRatioCqc,
            ("SR", _) => FunnelKind.StandardisedRatioShmi,
            ("RC", _) => FunnelKind.RatioOfCounts,
            ("PR", _) => FunnelKind.Proportion,
            var (other, _) => throw new SpcException($"FunnelPlotR has no data type {other}."),
        },
        Adjusted = settings.Flag("draw_adjusted", otherwise: true),
        Unadjusted = settings.Flag("draw_unadjusted"),
        OutliersBeyond = settings.Text("limit") == "95" ? FunnelLimit.NinetyFive : FunnelLimit.NinetyNinePointEight,
        Trim = settings.Number("trim_by", 0.1),
        Multiplier = settings.Number("multiplier", 1),
        RootScaleLimits = true,
        RoundExpected = settings.Flag("shmi_rounding", otherwise: true),
    };
}
