namespace Tidemark.Spc;

/// <summary>What the centre line shows.</summary>
public enum CentreOf
{
    /// <summary>What is usual for the chart: the median on run and G charts, the mean elsewhere.</summary>
    Usual,

    /// <summary>The mean (on ratio charts the pooled mean).</summary>
    Mean,

    /// <summary>The median. Only run, I, G and T charts have one.</summary>
    Median,
}

/// <summary>Whether unusually large moving ranges take part in their mean.</summary>
public enum Screening
{
    /// <summary>All moving ranges count.</summary>
    None,

    /// <summary>
    /// Once: moving ranges that are not strictly below their upper limit are left out and the rest is averaged again
    /// (Nelson 1982, Control charts for individual measurements, Journal of Quality Technology 14(3)). A constant series has
    /// no moving range below its limit of zero, so it has no limits either.
    /// </summary>
    Once,
}

/// <summary>The constants that turn a mean moving range of two into limits.</summary>
public enum MovingRangeConstants
{
    /// <summary>1.128 and 3.267, as tables print d2 and D4 (Montgomery, Introduction to Statistical Quality Control, appendix VI).</summary>
    Published,

    /// <summary>Three sigma is 2.66 mean moving ranges, as Making Data Count and Wheeler's Understanding Variation print it; D4 is 3.267.</summary>
    MakingDataCount,

    /// <summary>d2 = 2/√π and D4 = 1 + 3 √(1 − d2²/2) / (d2/√2), without rounding.</summary>
    Exact,
}

/// <summary>How the spread of single values is measured (I chart), or of the standardised values of a prime chart.</summary>
public enum SpreadOf
{
    /// <summary>From the mean moving range, which a shift hardly widens.</summary>
    MovingRange,

    /// <summary>The sample standard deviation (n − 1): for values without an order.</summary>
    StandardDeviation,

    /// <summary>The sample standard deviation divided by c4(n), so that it is unbiased for normal values.</summary>
    UnbiasedStandardDeviation,
}

/// <summary>Which points of a phase the spread is estimated from. The centre line always comes from the baseline.</summary>
public enum SpreadOver
{
    /// <summary>The baseline, without excluded points.</summary>
    Baseline,

    /// <summary>Every point of the phase, excluded ones and those after a freeze too.</summary>
    WholePhase,
}

/// <summary>How the standard deviation inside subgroups is estimated (Burr 1969; Montgomery, section 6.3).</summary>
public enum SubgroupSigma
{
    /// <summary>Subgroups of one size: the mean of their standard deviations; of several sizes: the pooled one; each limit with its own c4 (the A3 method).</summary>
    StandardDeviations,

    /// <summary>Unweighted mean of range / d2(n).</summary>
    MeanOfRanges,

    /// <summary>Unweighted mean of standard deviation / c4(n).</summary>
    MeanOfDeviations,

    /// <summary>Minimum-variance linear estimate from ranges: weights (d2/d3)².</summary>
    WeightedRanges,

    /// <summary>Minimum-variance linear estimate from standard deviations: weights c4²/(1 − c4²).</summary>
    WeightedDeviations,

    /// <summary>Root of the pooled variance divided by c4 of its degrees of freedom plus one.</summary>
    PooledDeviation,
}
