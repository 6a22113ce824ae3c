namespace Tidemark.Spc;

/// <summary>The charts of the engine. What each needs: values alone, numerators with denominators, or subgroups of several values.</summary>
public enum ChartKind
{
    /// <summary>Run chart: values (or ratios) about their median, without limits.</summary>
    Run,

    /// <summary>Individuals (X of XmR): values about their mean, limits from the mean moving range.</summary>
    I,

    /// <summary>Moving ranges (mR of XmR): the absolute difference of each value from the one before.</summary>
    MR,

    /// <summary>Means of subgroups.</summary>
    XBar,

    /// <summary>Standard deviations of subgroups.</summary>
    S,

    /// <summary>Ranges of subgroups.</summary>
    R,

    /// <summary>Counts over equal areas of opportunity.</summary>
    C,

    /// <summary>Rates: counts over areas of opportunity that differ.</summary>
    U,

    /// <summary>U chart with Laney's correction for over-dispersion or under-dispersion.</summary>
    UPrime,

    /// <summary>Proportions.</summary>
    P,

    /// <summary>P chart with Laney's correction for over-dispersion or under-dispersion.</summary>
    PPrime,

    /// <summary>Number of cases among denominators: a P chart on the scale of counts.</summary>
    NP,

    /// <summary>Cases, or units of time, between rare events: geometric counts.</summary>
    G,

    /// <summary>Time between rare events as a continuous measure.</summary>
    T,

    /// <summary>Individuals with denominators: limits from moving ranges weighted by the denominators.</summary>
    IPrime,
}
