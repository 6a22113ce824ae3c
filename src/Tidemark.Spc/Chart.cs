using Tidemark.Spc.ControlCharts;

namespace Tidemark.Spc;

/// <summary>
/// A chart as numbers: one value, centre line and pair of limits a subgroup, in the order given. Unchangeable. NaN means missing
/// (no value) or none (no line). All are already multiplied with <see cref="ChartPlan.Multiplier"/>.
/// </summary>
public sealed class Chart
{
    private readonly ChartColumns _columns;

    private Chart(ChartPlan plan, ChartMethod method, ChartColumns columns, IReadOnlyList<Phase> phases)
    {
        Plan = plan;
        Method = method;
        _columns = columns;
        Phases = phases;
    }

    /// <summary>What the chart was made by.</summary>
    public ChartPlan Plan { get; }

    /// <summary>How many subgroups it has, missing ones counted.</summary>
    public int Count => _columns.Values.Length;

    /// <summary>The values drawn.</summary>
    public ReadOnlySpan<double> Values => _columns.Values;

    /// <summary>Denominators, or how many values each subgroup has; empty if the chart has neither.</summary>
    public ReadOnlySpan<double> Sizes => _columns.Sizes;

    /// <summary>The centre line.</summary>
    public ReadOnlySpan<double> Centre => _columns.Centre;

    /// <summary>The lower limit, <see cref="ChartPlan.Sigmas"/> from the centre.</summary>
    public ReadOnlySpan<double> Lower => _columns.Lower;

    /// <summary>The upper limit, <see cref="ChartPlan.Sigmas"/> from the centre.</summary>
    public ReadOnlySpan<double> Upper => _columns.Upper;

    /// <summary>The phases in order; they cover the series without gaps. An empty series has one empty phase.</summary>
    public IReadOnlyList<Phase> Phases { get; }

    internal ChartMethod Method { get; }

    internal ReadOnlySpan<bool> Excluded => _columns.Excluded;

    /// <summary>Makes a chart from single values, or from numerators and denominators.</summary>
    /// <param name="plan">Which chart, and its options.</param>
    /// <param name="numerators">One number a subgroup in order of time: values, counts or times. NaN is missing.</param>
    /// <param name="denominators">
    /// Sizes or exposures, as many as numerators, or empty. A denominator of 0 under a numerator of 0 makes the value missing.
    /// </param>
    /// <returns>The chart. An empty series makes an empty chart.</returns>
    /// <exception cref="SpcException">
    /// The lengths differ; a number is infinite or beyond ±1e75; a denominator is negative, or 0 under a numerator that is not; a numerator is
    /// above its denominator (P, PPrime, NP), negative on a chart of counts, rates, proportions or gaps, or not above 0 (T);
    /// the chart needs denominators or subgroups, or cannot use denominators; or the plan contradicts itself or the series.
    /// </exception>
    public static Chart Of(ChartPlan plan, ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var method = ChartMethod.Of(plan.Kind);
        PlanChecks.Check(plan, method, numerators.Length);
        NumberChecks.Check(plan.Kind, method, numerators, denominators);
        var columns = new ChartColumns(plan, numerators, denominators, method.ShowsRatio);
        return new(plan, method, columns, PhaseMaking.Make(plan, method, columns, numerators, []));
    }

    /// <summary>Makes a chart of subgroups: XBar, S or R.</summary>
    /// <param name="plan">Which chart, and its options.</param>
    /// <param name="subgroups">The subgroups in order of time. One without values is missing.</param>
    /// <returns>The chart.</returns>
    /// <exception cref="SpcException">The chart is not one of subgroups, or the plan contradicts itself or the series.</exception>
    public static Chart OfSubgroups(ChartPlan plan, ReadOnlySpan<Subgroup> subgroups)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var method = ChartMethod.Of(plan.Kind);
        PlanChecks.Check(plan, method, subgroups.Length);
        if (!method.NeedsSubgroups)
            throw new SpcException($"A chart of kind {plan.Kind} is made from single values and not from subgroups.");
        var columns = new ChartColumns(plan, subgroups, method);
        using var spreads = new Numerics.Scratch(subgroups.Length);
        bool ranges = WithinSubgroups.NeedsRanges(method.SubgroupSigma(plan));
        for (int i = 0; i < subgroups.Length; i++)
            spreads.Span[i] = ranges ? subgroups[i].Range : subgroups[i].StandardDeviation;
        return new(plan, method, columns, PhaseMaking.Make(plan, method, columns, [], spreads.Span));
    }

    /// <summary>Lines at another distance from the centre, clipped in the same way: 2 for warning limits, 1 and 2 for the zones of rules.</summary>
    /// <param name="sigmas">How many standard deviations; above 0. A given limit stands for <see cref="ChartPlan.Sigmas"/> and is scaled in proportion.</param>
    /// <returns>The pair of lines.</returns>
    /// <exception cref="SpcException">The number is not above 0, or not finite.</exception>
    public ControlLimits Limits(double sigmas)
    {
        PlanChecks.CheckSigmas(sigmas);
        double[] lower = new double[Count], upper = new double[Count];
        PhaseMaking.WriteLimits(Plan, Method, _columns, Phases, sigmas, lower, upper);
        return new(sigmas, lower, upper);
    }

    /// <summary>Whether a subgroup was left out of centre line, limits and runs rules.</summary>
    /// <param name="index">Its index from 0.</param>
    /// <returns>True if <see cref="ChartPlan.Excluded"/> names it.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such subgroup.</exception>
    public bool IsExcluded(int index)
    {
        _ = _columns.Values[index];
        return !Excluded.IsEmpty && Excluded[index];
    }

    /// <summary>The phase that a subgroup belongs to.</summary>
    /// <param name="index">Its index from 0.</param>
    /// <returns>The index of the phase in <see cref="Phases"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such subgroup.</exception>
    public int PhaseOf(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        int phase = 0;
        while (Phases[phase].End <= index)
            phase++;
        return phase;
    }
}
