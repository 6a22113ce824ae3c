namespace Tidemark.Spc;

/// <summary>A phase as asked for: a stretch of subgroups with its own centre line and limits. No rule looks across its ends.</summary>
/// <param name="Start">Index of its first subgroup, from 0. The phase ends where the next begins, or with the series.</param>
public sealed record PhasePlan(int Start)
{
    /// <summary>
    /// How many of its first subgroups (missing and excluded ones counted) set centre line and limits: a freeze. Null means all.
    /// A number beyond the phase means all.
    /// </summary>
    public int? Baseline { get; init; }

    /// <summary>A centre line that is given and not estimated, in the units of the data before <see cref="ChartPlan.Multiplier"/>. On a G chart it is the mean.</summary>
    public double? GivenCentre { get; init; }

    /// <summary>A lower limit that is given, before <see cref="ChartPlan.Multiplier"/>.</summary>
    public double? GivenLower { get; init; }

    /// <summary>An upper limit that is given, before <see cref="ChartPlan.Multiplier"/>.</summary>
    public double? GivenUpper { get; init; }
}
