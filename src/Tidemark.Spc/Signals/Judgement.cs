namespace Tidemark.Spc.Signals;

/// <summary>Which way a measure should go.</summary>
public enum Better
{
    /// <summary>Neither way is better as such.</summary>
    Neither,

    /// <summary>Higher is better.</summary>
    Higher,

    /// <summary>Lower is better.</summary>
    Lower,
}

/// <summary>What a point says about change, in the words of NHS England's Making Data Count.</summary>
public enum Variation
{
    /// <summary>No rule finds it: random variation.</summary>
    CommonCause,

    /// <summary>A signal upwards, and higher is better.</summary>
    ImprovementHigh,

    /// <summary>A signal downwards, and lower is better.</summary>
    ImprovementLow,

    /// <summary>A signal upwards, and lower is better.</summary>
    ConcernHigh,

    /// <summary>A signal downwards, and higher is better.</summary>
    ConcernLow,

    /// <summary>A signal upwards, and neither way is better.</summary>
    NeutralHigh,

    /// <summary>A signal downwards, and neither way is better.</summary>
    NeutralLow,

    /// <summary>A signal that points neither way: too few or too many runs, points too near the centre.</summary>
    Changed,
}

/// <summary>Whether the process as it is will meet a target.</summary>
public enum Assurance
{
    /// <summary>It cannot be told: no target, no limits, or neither way is better.</summary>
    Unknown,

    /// <summary>The target is beyond the limits on the good side of it: random variation alone will always meet it.</summary>
    Pass,

    /// <summary>The target is beyond the limits on the other side: random variation alone will never meet it.</summary>
    Fail,

    /// <summary>The target is between the limits or on one: met or missed by chance.</summary>
    HitAndMiss,
}

/// <summary>Variation and assurance, for any chart and any set of rules.</summary>
public static class Judgement
{
    /// <summary>What one point says about change.</summary>
    /// <param name="signals">The signals of its chart.</param>
    /// <param name="index">The point's index from 0.</param>
    /// <param name="better">Which way the measure should go.</param>
    /// <returns>By the signal that the point is marked with.</returns>
    public static Variation VariationAt(ChartSignals signals, int index, Better better)
    {
        ArgumentNullException.ThrowIfNull(signals);
        return signals.At(index) is not { } signal ? Variation.CommonCause : (signal.Direction, better) switch
        {
            (Direction.Up, Better.Higher) => Variation.ImprovementHigh,
            (Direction.Up, Better.Lower) => Variation.ConcernHigh,
            (Direction.Up, _) => Variation.NeutralHigh,
            (Direction.Down, Better.Higher) => Variation.ConcernLow,
            (Direction.Down, Better.Lower) => Variation.ImprovementLow,
            (Direction.Down, _) => Variation.NeutralLow,
            _ => Variation.Changed,
        };
    }

    /// <summary>Whether the process as it is at one point will meet a target.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="index">The point's index from 0: the last one tells about now.</param>
    /// <param name="target">The target on the scale of the chart (multiplied); NaN is none.</param>
    /// <param name="better">Which way the measure should go.</param>
    /// <returns>Where the target is in relation to the limits there. A target on a limit is between them.</returns>
    public static Assurance AssuranceAt(Chart chart, int index, double target, Better better)
    {
        ArgumentNullException.ThrowIfNull(chart);
        double lower = chart.Lower[index], upper = chart.Upper[index];
        if (better == Better.Neither || double.IsNaN(target) || double.IsNaN(lower) || double.IsNaN(upper))
            return Assurance.Unknown;
        if (target > upper)
            return better == Better.Higher ? Assurance.Fail : Assurance.Pass;
        if (target < lower)
            return better == Better.Higher ? Assurance.Pass : Assurance.Fail;
        return Assurance.HitAndMiss;
    }
}
