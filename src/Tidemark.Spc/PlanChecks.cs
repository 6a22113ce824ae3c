using Tidemark.Spc.ControlCharts;

namespace Tidemark.Spc;

/// <summary>Refuses plans that contradict themselves or the series.</summary>
internal static class PlanChecks
{
    internal static void Check(ChartPlan plan, ChartMethod method, int count)
    {
        CheckSigmas(plan.Sigmas);
        if (!(plan.Multiplier >= NumberChecks.Smallest && plan.Multiplier <= NumberChecks.Largest))
            throw new SpcException($"The multiplier must be a number above 0 (from {NumberChecks.Smallest} to {NumberChecks.Largest}).");
        if (plan.Coverage is { } coverage && !(coverage > 0 && coverage < 1))
            throw new SpcException("Limits by chance need a share between 0 and 1, both excluded.");
        if (plan.Coverage is not null && !method.HasChances)
            throw new SpcException($"A chart of kind {plan.Kind} has no limits by chance.");
        if (plan.CentreOf == CentreOf.Median && !method.HasMedian)
            throw new SpcException($"A chart of kind {plan.Kind} has no median centre line: only run, I, G and T charts have one.");
        if (plan.GivenCentres.Length > 0 && plan.GivenCentres.Length != count)
            throw new SpcException($"The centre line is given for {plan.GivenCentres.Length} points, but the series has {count}.");
        foreach (double given in plan.GivenCentres.Span)
            CheckFinite(given, "A given centre line");
        foreach (int index in plan.Excluded)
        {
            if (index < 0 || index >= count)
                throw new SpcException($"Point {index + 1} cannot be excluded: the series has {count} points.");
        }

        CheckPhases(plan.Phases, count);
    }

    internal static void CheckSigmas(double sigmas)
    {
        if (!(sigmas > 0) || !double.IsFinite(sigmas))
            throw new SpcException("Limits need a number of standard deviations above 0.");
    }

    private static void CheckPhases(IReadOnlyList<PhasePlan> phases, int count)
    {
        if (phases.Count == 0 || phases[0].Start != 0)
            throw new SpcException("The first phase must start at the first point.");
        for (int p = 0; p < phases.Count; p++)
        {
            var phase = phases[p];
            if (p > 0 && phase.Start <= phases[p - 1].Start)
                throw new SpcException($"Phase {p + 1} must start after phase {p}.");
            if (p > 0 && phase.Start >= count)
                throw new SpcException($"Phase {p + 1} starts at point {phase.Start + 1}, but the series has {count} points.");
            if (phase.Baseline < 1)
                throw new SpcException($"The baseline of phase {p + 1} must have at least one point.");
            CheckFinite(phase.GivenCentre ?? 0, "A given centre line");
            CheckFinite(phase.GivenLower ?? 0, "A given limit");
            CheckFinite(phase.GivenUpper ?? 0, "A given limit");
            if (phase.GivenLower > phase.GivenUpper)
                throw new SpcException($"The lower limit given for phase {p + 1} is above the upper one.");
        }
    }

    private static void CheckFinite(double given, string what)
    {
        if (double.IsInfinity(given))
            throw new SpcException($"{what} is infinite.");
    }
}
