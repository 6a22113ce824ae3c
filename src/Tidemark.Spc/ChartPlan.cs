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

    /// <summary>
    /// Limits by chance in place of <see cref="Sigmas"/>: the share of values that random variation leaves between them, e.g. 0.998.
    /// Normal for I and XBar charts, chi-square for S, binomial for P and NP, Poisson for C and U, geometric for G; no other chart has them.
    /// Lines at other distances stay in sigmas.
    /// </summary>
    public double? Coverage { get; init; }

    /// <summary>
    /// Whether the numbers of a G chart count the event itself, so that the least is 1 and the chance of an event is 1/mean. Otherwise
    /// they count what lies between two events, from 0, and the chance is 1/(mean + 1).
    /// </summary>
    public bool GapsCountTheEvent { get; init; }

    /// <summary>Raise a negative lower limit to 0 if no value shown is negative. Charts of counts, rates, proportions and times never go below 0 anyway.</summary>
    public bool FloorAtZero { get; init; }

    /// <summary>What values, centre and limits are multiplied with at the end, e.g. 1,000 for a rate a thousand bed days.</summary>
    public double Multiplier { get; init; } = 1;
}
