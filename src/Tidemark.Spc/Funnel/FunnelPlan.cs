namespace Tidemark.Spc.Funnel;

/// <summary>What a funnel compares, and by which transformation its limits are found.</summary>
public enum FunnelKind
{
    /// <summary>A share: cases out of all cases. Arcsine of the square root. Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202.</summary>
    Proportion,

    /// <summary>
    /// Observed over expected, by logarithm, as the English Summary Hospital-level Mortality Indicator does: over-dispersion from groups that are
    /// left after truncation.
    /// </summary>
    StandardisedRatioShmi,

    /// <summary>Observed over expected, by square root, as the Care Quality Commission does: over-dispersion from winsorised scores.</summary>
    StandardisedRatioCqc,

    /// <summary>One count over another, by logarithm with a half added to each.</summary>
    RatioOfCounts,
}

/// <summary>How far out a group is an outlier.</summary>
public enum FunnelLimit
{
    /// <summary>95 %: one group in twenty lies outside by chance alone.</summary>
    NinetyFive,

    /// <summary>99.8 %: one in five hundred does, as with three sigma limits.</summary>
    NinetyNinePointEight,
}

/// <summary>How a funnel is made. Results agree with the R package FunnelPlotR to the last digits; for CQC limits see <see cref="RootScaleLimits"/>.</summary>
public sealed record FunnelPlan
{
    /// <summary>What is compared.</summary>
    public FunnelKind Kind { get; init; } = FunnelKind.Proportion;

    /// <summary>Whether limits allow for more spread between groups than chance gives. Where the spread is no more than that, they are the plain ones.</summary>
    public bool Adjusted { get; init; } = true;

    /// <summary>Whether the plain limits are wanted too. With both, outliers are judged by the adjusted ones.</summary>
    public bool Unadjusted { get; init; }

    /// <summary>By which limits outliers are told.</summary>
    public FunnelLimit OutliersBeyond { get; init; } = FunnelLimit.NinetyNinePointEight;

    /// <summary>The share of groups at each end that may not shape the estimate of over-dispersion; above 0 and below 0.5.</summary>
    public double Trim { get; init; } = 0.1;

    /// <summary>By what limits are multiplied (100 for per cent). Ratios in the result are not.</summary>
    public double Multiplier { get; init; } = 1;

    /// <summary>Whether expected counts are first rounded to two decimals, as the published SHMI does. For that kind only.</summary>
    public bool RoundExpected { get; init; } = true;

    /// <summary>
    /// Whether the adjusted limits of <see cref="FunnelKind.StandardisedRatioCqc"/> stay on the square-root scale, 1 ± z √(1/(4E) + τ²), as those of
    /// FunnelPlotR do, and are about half as wide as the ratios they judge. Otherwise they are squared, as the scale of the ratios has it.
    /// </summary>
    public bool RootScaleLimits { get; init; }
}

/// <summary>One row of data.</summary>
/// <param name="Group">What is compared: a ward, a hospital. Rows of the same group are summed.</param>
/// <param name="Numerator">Cases, or observed events; NaN where missing.</param>
/// <param name="Denominator">All cases, expected events, or the other count; NaN where missing.</param>
public readonly record struct FunnelRow(string Group, double Numerator, double Denominator);
