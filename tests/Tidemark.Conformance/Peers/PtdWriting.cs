using Tidemark.Conformance.Answering;
using Tidemark.Conformance.Reading;
using Tidemark.Spc;
using Tidemark.Spc.Signals;

namespace Tidemark.Conformance.Peers;

/// <summary>One facet's chart in NHSRplotthedots's columns and words.</summary>
internal sealed class PtdWriting(Series series, Answers answers, string facet, Row[] rows, Chart chart, int firstGroup)
{
    // Groups with fewer rows carry a warning.
    private const int FirmGroup = 13;

    private readonly ChartSignals _signals = ChartSignals.Of(chart, RuleSet.MakingDataCount);
    private readonly ControlLimits _near = chart.Limits(2);
    private readonly string _facet = facet.Length == 0 ? "no facet" : facet;

    private readonly Better _better = series.Settings.Text("improvement_direction") switch
    {
        "increase" => Better.Higher,
        "decrease" => Better.Lower,
        _ => Better.Neither,
    };

    public void Write()
    {
        for (var p = 0; p < chart.Phases.Count; p++)
        {
            for (var i = chart.Phases[p].Start; i < chart.Phases[p].End; i++) WritePoint(i, p);
            WriteSummary(p);
        }
    }

    private void WritePoint(int i, int p)
    {
        var phase = chart.Phases[p];
        double value = chart.Values[i], mean = chart.Centre[i], lower = chart.Lower[i], upper = chart.Upper[i];
        var isKnown = !double.IsNaN(value) && !double.IsNaN(lower);
        var isOutside = value > upper || value < lower;
        var isClose = !isOutside && (value > _near.Upper[i] || value < _near.Lower[i]);
        answers.Add(Table.PtdPoints, _facet, i + 1, DateOnly.FromDateTime(rows[i].Date!.Value), Cell.NumberOrMissing(value), mean, lower, upper,
            p + firstGroup, i < phase.BaselineEnd && !double.IsNaN(value), isKnown ? isOutside : Cell.Missing,
            double.IsNaN(value) ? Cell.Missing : value > mean ? 1 : value < mean ? -1 : 0, isKnown ? isClose : Cell.Missing,
            SpecialCause(_signals.At(i)), _signals.At(i) is not null, PointType(i), phase.Count < FirmGroup,
            Cell.NumberOrMissing(Target(out _)), Cell.NumberOrMissing(rows[i].Trajectory));
    }

    private void WriteSummary(int p)
    {
        var phase = chart.Phases[p];
        var last = phase.End - 1;
        var isLast = p == chart.Phases.Count - 1;
        var types = Enumerable.Range(phase.Start, phase.Count).Select(PointType).ToList();
        var target = Target(out var isAsked);
        var assurance = !isLast || !isAsked || _better == Better.Neither ? "" : Judgement.AssuranceAt(chart, last, target, _better) switch
        {
            Assurance.Pass => "consistent_pass",
            Assurance.Fail => "consistent_fail",
            _ => "inconsistent",
        };
        answers.Add(Table.PtdSummary, _facet, p + firstGroup, phase.Count, chart.Centre[last], chart.Lower[last], chart.Upper[last],
            types.Count(t => t == "common_cause"), types.Count(t => t == "special_cause_improvement"), types.Count(t => t == "special_cause_concern"),
            PointType(last), assurance, isLast ? Icon(last) : "", AssuranceIcon(assurance));
    }

    private static string AssuranceIcon(string type) => type switch
    {
        "consistent_pass" => "pass",
        "consistent_fail" => "fail",
        _ => type,
    };

    /// <summary>The facet's target; NaN where it has none though others have.</summary>
    private double Target(out bool isAsked)
    {
        isAsked = series.Settings.Has("target");
        if (!isAsked) return double.NaN;
        if (series.Settings.Named("target") is not { } named) return series.Settings.Number("target");
        return named.TryGetValue(facet, out var text) ? Numbers.ParseOrMissing(text) : double.NaN;
    }

    private static string SpecialCause(Signal? signal) => (signal?.Rule, signal?.Direction) switch
    {
        (BeyondLimits, Direction.Up) => "Above UCL",
        (BeyondLimits, _) => "Below LCL",
        (Trend, Direction.Up) => "7 Point Trend (Increasing)",
        (Trend, _) => "7 Point Trend (Decreasing)",
        (SomeBeyond, Direction.Up) => "2 in 3 Above CL",
        (SomeBeyond, _) => "2 in 3 Below CL",
        (Shift, Direction.Up) => "7 Points Above CL",
        (Shift, _) => "7 Points Below CL",
        _ => "Common Cause",
    };

    private string PointType(int i) => Judgement.VariationAt(_signals, i, _better) switch
    {
        Variation.ImprovementHigh or Variation.ImprovementLow => "special_cause_improvement",
        Variation.ConcernHigh or Variation.ConcernLow => "special_cause_concern",
        Variation.NeutralHigh => "special_cause_neutral_high",
        Variation.NeutralLow => "special_cause_neutral_low",
        _ => "common_cause",
    };

    private string Icon(int i) => Judgement.VariationAt(_signals, i, _better) switch
    {
        Variation.ImprovementHigh => "improvement_high",
        Variation.ImprovementLow => "improvement_low",
        Variation.ConcernHigh => "concern_high",
        Variation.ConcernLow => "concern_low",
        Variation.NeutralHigh => "neutral_high",
        Variation.NeutralLow => "neutral_low",
        _ => "common_cause",
    };
}
