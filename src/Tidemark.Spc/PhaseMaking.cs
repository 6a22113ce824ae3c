using Tidemark.Spc.ControlCharts;
using Tidemark.Spc.Numerics;

namespace Tidemark.Spc;

/// <summary>Makes a chart phase by phase: shape the values, fit the baseline, draw the lines; then multiply everything.</summary>
internal static class PhaseMaking
{
    internal static Phase[] Make(
        ChartPlan plan, ChartMethod method, ChartColumns columns, ReadOnlySpan<double> numerators, ReadOnlySpan<double> spreads)
    {
        var phases = new Phase[plan.Phases.Count];
        for (int p = 0; p < phases.Length; p++)
        {
            int start = plan.Phases[p].Start;
            int end = p + 1 < phases.Length ? plan.Phases[p + 1].Start : columns.Values.Length;
            method.Shape(columns.Values.AsSpan(start..end));
            phases[p] = MakePhase(plan, p, method, columns, end, PartOf(numerators, start, end), PartOf(spreads, start, end));
        }

        Multiply(columns.Values, plan.Multiplier);
        Multiply(columns.Centre, plan.Multiplier);
        WriteLimits(plan, method, columns, phases, null, columns.Lower, columns.Upper);
        return phases;
    }

    /// <summary>Writes limits at some distance from the centre line, which is already drawn and multiplied; without a distance those that the plan asks for.</summary>
    internal static void WriteLimits(
        ChartPlan plan, ChartMethod method, ChartColumns columns, IReadOnlyList<Phase> phases, double? sigmas, Span<double> lower, Span<double> upper)
    {
        using var scratch = new Scratch(plan.Multiplier == 1 ? 0 : columns.Centre.Length);
        ReadOnlySpan<double> centre = columns.Centre;
        if (plan.Multiplier != 1)
        {
            centre.CopyTo(scratch.Span);
            Multiply(scratch.Span, 1 / plan.Multiplier);
            centre = scratch.Span;
        }

        for (int p = 0; p < phases.Count; p++)
        {
            int start = phases[p].Start, end = phases[p].End;
            var lines = new LimitLines(sigmas ?? plan.Sigmas, centre[start..end], columns.SizesOf(start, end), lower[start..end], upper[start..end]);
            if (sigmas is null && plan.Coverage is { } coverage)
                method.LimitsByChance(plan, phases[p].Fit, lines, (1 - coverage) / 2);
            else
                method.Limits(plan, phases[p].Fit, lines);
            GivenLimits.Write(plan, plan.Phases[p], lines);
        }

        Multiply(lower, plan.Multiplier);
        Multiply(upper, plan.Multiplier);
        if (plan.FloorAtZero && !HasNegative(columns.Values))
            RaiseToZero(lower);
    }

    private static Phase MakePhase(
        ChartPlan plan, int index, ChartMethod method, ChartColumns columns, int end, ReadOnlySpan<double> numerators, ReadOnlySpan<double> spreads)
    {
        var asked = plan.Phases[index];
        int start = asked.Start, count = end - start;
        int baseline = Math.Min(asked.Baseline ?? count, count);
        using var given = new Scratch(plan.GivenCentres.Length > 0 || asked.GivenCentre is not null ? count : 0);
        var values = columns.Values.AsSpan(start..end);
        var sizes = columns.SizesOf(start, end);
        bool isGiven = GivenCentre(plan, asked, given.Span);
        var phase = new Rows(values, numerators, sizes, spreads, isGiven ? given.Span : []);
        bool excludes = columns.Excluded.Length > 0;
        using var scratch = new Scratch(excludes ? Rows.Columns * baseline : 0);
        var rows = phase.First(baseline);
        if (excludes)
            rows = rows.Without(columns.Excluded.AsSpan(start, baseline), scratch.Span);

        var fit = method.Fit(plan, rows, phase);
        var centre = columns.Centre.AsSpan(start..end);
        if (isGiven)
            DrawGiven(method, given.Span, centre);
        else
            method.Line(fit, sizes, centre);
        double level = Level.Of(centre) * plan.Multiplier;
        int useful = Presence.Count(values);
        int baselineUseful = baseline == count && !excludes ? useful : Presence.Count(rows.Values);
        return new(start, end, start + baseline, useful, baselineUseful, level, fit.Sigma) { Fit = fit };
    }

    /// <summary>Fills in the centre line that was given for the phase; false if there is none or a part of it is missing.</summary>
    private static bool GivenCentre(ChartPlan plan, PhasePlan asked, Span<double> given)
    {
        if (plan.GivenCentres.Length > 0)
        {
            plan.GivenCentres.Span.Slice(asked.Start, given.Length).CopyTo(given);
            if (Presence.Count(given) == given.Length)
                return true;
        }

        if (asked.GivenCentre is not { } level)
            return false;
        given.Fill(level);
        return true;
    }

    private static void DrawGiven(ChartMethod method, ReadOnlySpan<double> given, Span<double> centre)
    {
        for (int i = 0; i < given.Length; i++)
            centre[i] = method.LineGiven(given[i]);
    }

    private static ReadOnlySpan<double> PartOf(ReadOnlySpan<double> all, int start, int end) => all.IsEmpty ? all : all[start..end];

    private static bool HasNegative(ReadOnlySpan<double> values)
    {
        foreach (double value in values)
        {
            if (value < 0)
                return true;
        }

        return false;
    }

    private static void RaiseToZero(Span<double> lower)
    {
        foreach (ref double limit in lower)
        {
            if (limit < 0)
                limit = 0;
        }
    }

    private static void Multiply(Span<double> numbers, double factor)
    {
        if (factor == 1)
            return;
        foreach (ref double number in numbers)
            number *= factor;
    }
}
