using Tidemark.Spc.Numerics;
using Tidemark.Spc.RunCharts;

namespace Tidemark.Spc.ControlCharts;

/// <summary>How one kind of chart finds its centre line and limits. Stateless; called once a phase, never once a point.</summary>
internal abstract class ChartMethod
{
    private static readonly ChartMethod[] ByKind =
    [
        new RunLine(), new Individuals(), new MovingRangeChart(), new SubgroupMeans(), new SubgroupDeviations(), new SubgroupRanges(),
        new Counts(), new Rates(prime: false), new Rates(prime: true), new Proportions(prime: false), new Proportions(prime: true),
        new Cases(), new Gaps(), new Times(), new WeightedIndividuals(),
    ];

    /// <summary>What a denominator does to the chart.</summary>
    internal virtual Denominators Denominators => Denominators.Optional;

    /// <summary>Whether a numerator is a part of its denominator and cannot be larger.</summary>
    internal virtual bool IsPartOfWhole => false;

    /// <summary>Whether the values drawn are numerators divided by denominators where there are denominators.</summary>
    internal virtual bool ShowsRatio => true;

    /// <summary>Whether the chart is made from subgroups of several values.</summary>
    internal virtual bool NeedsSubgroups => false;

    /// <summary>The least value the chart can show, and whether that itself can be shown.</summary>
    internal virtual (double Least, bool Inclusive) Floor => (double.NegativeInfinity, true);

    /// <summary>Whether its points are judged by runs rules. Moving ranges are not: neighbours share a value.</summary>
    internal virtual bool HasRuns => true;

    internal virtual bool HasMedian => false;

    /// <summary>Whether it can draw limits by chance.</summary>
    internal virtual bool HasChances => false;

    internal static ChartMethod Of(ChartKind kind) =>
        (uint)kind < (uint)ByKind.Length ? ByKind[(int)kind] : throw new SpcException($"There is no chart of kind {(int)kind}.");

    /// <summary>Which of its statistics a subgroup chart draws.</summary>
    internal virtual double Shown(Subgroup subgroup) => subgroup.Mean;

    /// <summary>How it estimates the standard deviation inside subgroups.</summary>
    internal virtual SubgroupSigma SubgroupSigma(ChartPlan plan) => plan.SubgroupSigma;

    /// <summary>Turns the values of one phase, in place, into those that are drawn.</summary>
    internal virtual void Shape(Span<double> values) { }

    /// <summary>Learns centre line and spread from the baseline.</summary>
    /// <param name="plan">The options.</param>
    /// <param name="rows">The baseline without excluded rows.</param>
    /// <param name="phase">Every row of the phase.</param>
    internal abstract Fit Fit(ChartPlan plan, Rows rows, Rows phase);

    /// <summary>Writes the centre line as drawn, before the multiplier. Not called where it is given.</summary>
    internal virtual void Line(Fit fit, ReadOnlySpan<double> sizes, Span<double> centre) => centre.Fill(fit.Centre);

    /// <summary>The centre line as drawn where it is given.</summary>
    internal virtual double LineGiven(double given) => given;

    internal virtual void Limits(ChartPlan plan, Fit fit, LimitLines lines)
    {
        lines.Lower.Fill(double.NaN);
        lines.Upper.Fill(double.NaN);
    }

    /// <summary>Limits that random variation passes with the same small chance on either side. Normal, if the chart does not say otherwise.</summary>
    internal virtual void LimitsByChance(ChartPlan plan, Fit fit, LimitLines lines, double tail) =>
        Limits(plan, fit, lines.At(NormalDistribution.Quantile(1 - tail)));
}

/// <summary>What a denominator does to a chart.</summary>
internal enum Denominators
{
    None,
    Optional,
    Needed,
}
