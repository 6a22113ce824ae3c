namespace Tidemark.Spc.Phases;

/// <summary>Where new limits are suggested. Nothing is changed by it: a person decides, and <see cref="Taken"/> then gives the plan.</summary>
/// <param name="Plan">The plan that was looked at.</param>
/// <param name="Baseline">What the first limits come from; null where there are too few points for any.</param>
/// <param name="All">The suggestions in order. Each holds only if those before it are taken.</param>
public sealed record PhaseSuggestions(ChartPlan Plan, Calculation? Baseline, IReadOnlyList<PhaseSuggestion> All)
{
    /// <summary>The plan with the first so many suggestions taken: each phase frozen on its calculation, and what was left out excluded.</summary>
    /// <param name="count">How many, from 0 (only the baseline is frozen) to the number of <see cref="All"/>.</param>
    /// <returns>The plan; as it was, where there is no baseline.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many suggestions.</exception>
    public ChartPlan Taken(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, All.Count);
        if (Baseline is null)
            return Plan;
        List<PhasePlan> phases = [.. Plan.Phases];
        List<int> excluded = [.. Plan.Excluded, .. Baseline.LeftOut];
        phases[^1] = phases[^1] with { Baseline = Baseline.End - phases[^1].Start };
        for (int s = 0; s < count; s++)
        {
            var calculation = All[s].Calculation;
            phases.Add(new PhasePlan(calculation.Start) { Baseline = calculation.End - calculation.Start });
            excluded.AddRange(calculation.LeftOut);
        }

        return Plan with { Phases = phases, Excluded = excluded };
    }
}
