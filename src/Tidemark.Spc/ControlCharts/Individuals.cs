using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.ControlCharts;

/// <summary>
/// Individuals chart: centre ± k sigma, with sigma = mean moving range / 1.128. Montgomery, Introduction to Statistical Quality
/// Control, section 6.4; Wheeler 1993, Understanding Variation.
/// </summary>
internal sealed class Individuals : ChartMethod
{
    internal override bool HasMedian => true;

    internal override bool HasChances => true;

    internal override Fit Fit(ChartPlan plan, Rows rows, Rows phase)
    {
        var spread = rows.ForSpread(plan, phase);
        double centre = plan.CentreOf == CentreOf.Median ? Median.Of(rows.Values) : Mean.Of(rows.Values);
        return FitSpread(plan, centre, spread.Values, spread.Centres);
    }

    internal override void Limits(ChartPlan plan, Fit fit, LimitLines lines) => lines.About(Reach(plan, fit, lines.Sigmas));

    /// <summary>How far limits are from the centre. Three sigma are written as the constants' source writes them, so that the last digit agrees.</summary>
    internal static double Reach(ChartPlan plan, Fit fit, double sigmas) =>
        sigmas == 3 && plan.MovingRangeConstants == MovingRangeConstants.MakingDataCount && !double.IsNaN(fit.MeanRange)
            ? MovingRanges.MakingDataCountReach * fit.MeanRange
            : sigmas * fit.Sigma;

    /// <summary>
    /// A centre already known, and the spread of these values as the plan asks for it. About a given centre line that varies, the
    /// spread is that of the distances from it, so that a step that was expected does not widen the limits.
    /// </summary>
    internal static Fit FitSpread(ChartPlan plan, double centre, ReadOnlySpan<double> values, ReadOnlySpan<double> given)
    {
        if (given.IsEmpty || !given.ContainsAnyExcept(given[0]))
            return FitSpread(plan, centre, values);
        using var distances = new Scratch(values.Length);
        for (int i = 0; i < values.Length; i++)
            distances.Span[i] = values[i] - given[i];
        return FitSpread(plan, centre, distances.Span);
    }

    /// <summary>A centre already known, and the spread of these values as the plan asks for it.</summary>
    internal static Fit FitSpread(ChartPlan plan, double centre, ReadOnlySpan<double> values)
    {
        if (plan.SpreadOf == SpreadOf.StandardDeviation)
            return new(centre, Deviation.Of(values));
        if (plan.SpreadOf == SpreadOf.UnbiasedStandardDeviation)
            return new(centre, Deviation.Unbiased(values));
        double range = MovingRanges.Mean(values, plan);
        return new(centre, MovingRanges.Sigma(range, plan.MovingRangeConstants), range);
    }
}
