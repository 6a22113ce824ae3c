namespace Tidemark.Spc;

/// <summary>Everything that decides how numbers become a chart. Unchangeable; make variants with <c>with</c>.</summary>
/// <param name="Kind">The chart.</param>
public sealed record ChartPlan(ChartKind Kind)
{
    /// <summary>The phases in order; the first starts at 0. One phase over the whole series if nothing is said.</summary>
    public IReadOnlyList<PhasePlan> Phases { get; init; } = [new PhasePlan(0)];

    /// <summary>
    /// Indices (from 0) of subgroups that are left out of centre line, limits and runs rules. They are still drawn and still
    /// judged against the limits. Order and repeats do not matter.
    /// </summary>
    public IReadOnlyList<int> Excluded { get; init; } = [];

    /// <summary>
    /// A centre line given point by point, before <see cref="Multiplier"/>: empty, or as long as the series. A phase in which one
    /// is missing (NaN) has its centre line estimated. Takes precedence over <see cref="PhasePlan.GivenCentre"/>.
    /// </summary>
    public ReadOnlyMemory<double> GivenCentres { get; init; }

    /// <summary>Mean or median.</summary>
    public CentreOf CentreOf { get; init; }

    /// <summary>Whether large moving ranges are left out (I, T, IPrime and prime charts).</summary>
    public Screening Screening { get; init; }

    /// <summary>The constants for moving ranges (I, T, MR and prime charts; IPrime always uses exact ones).</summary>
    public MovingRangeConstants MovingRangeConstants { get; init; }

    /// <summary>How spread is measured on I and prime charts.</summary>
    public SpreadOf SpreadOf { get; init; }

    /// <summary>Which points the spread of moving ranges comes from.</summary>
    public SpreadOver SpreadOver { get; init; }

    /// <summary>How the standard deviation inside subgroups is estimated (XBar, S and R charts).</summary>
    public SubgroupSigma SubgroupSigma { get; init; }

    /// <summary>How many standard deviations <see cref="Chart.Lower"/> and <see cref="Chart.Upper"/> are from the centre, and given limits stand for.</summary>
    public double Sigmas { get; init; } = 3;

    /// <summary>Raise a negative lower limit to 0 if no value shown is negative. Charts of counts, rates, proportions and times never go below 0 anyway.</summary>
    public bool FloorAtZero { get; init; }

    /// <summary>What values, centre and limits are multiplied with at the end, e.g. 1,000 for a rate a thousand bed days.</summary>
    public double Multiplier { get; init; } = 1;
}
