namespace Tidemark.Spc.Choosing;

/// <summary>What the data are, as the person who collects them would say.</summary>
public enum DataKind
{
    /// <summary>How often something happened in each period, where the opportunity stays about the same.</summary>
    Counts,

    /// <summary>How often something happened, where the opportunity (bed days, visits) varies and is known.</summary>
    CountsWithExposure,

    /// <summary>How many out of n had it: each case has it or does not.</summary>
    YesOrNo,

    /// <summary>One measurement in each period: minutes, euros, a total, a percentage whose parts are not known.</summary>
    Measurement,

    /// <summary>Several measurements in each period.</summary>
    MeasurementsInSubgroups,

    /// <summary>How many cases went by between one rare event and the next.</summary>
    CasesBetweenEvents,

    /// <summary>How much time went by between one rare event and the next, measured finely enough that it is never 0.</summary>
    TimeBetweenEvents,

    /// <summary>The dates of rare events, without times.</summary>
    DatesOfEvents,

    /// <summary>Single cases one after another, each with the event or without.</summary>
    CaseByCase,
}
