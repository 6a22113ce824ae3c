namespace Tidemark.Spc.Choosing;

/// <summary>
/// Which chart suits a kind of data, and why. Provost and Murray (2011), The Health Care Data Guide, chapter 5; Montgomery (2019), Introduction to
/// Statistical Quality Control, chapters 6, 7 and 9.
/// </summary>
/// <param name="Data">What the data are.</param>
/// <param name="Chart">The chart; null for the Bernoulli CUSUM, which is <see cref="Cumulative.BernoulliCusum"/>.</param>
/// <param name="Name">The chart's name in words.</param>
/// <param name="Why">One plain sentence.</param>
/// <param name="Otherwise">Another chart that can be right for the same data; null where there is none.</param>
/// <param name="When">One plain sentence: when the other is the better one. Empty where there is none.</param>
public sealed record ChartChoice(DataKind Data, ChartKind? Chart, string Name, string Why, ChartKind? Otherwise, string When)
{
    private static readonly ChartChoice[] All =
    [
        new(DataKind.Counts, ChartKind.C, "C chart",
            "A count of events with about the same opportunity in every period varies as chance lets counts vary, and the C chart knows by how much.",
            ChartKind.U, "Choose the U chart where the opportunity (bed days, visits) is known and differs from period to period."),
        new(DataKind.CountsWithExposure, ChartKind.U, "U chart",
            "A count over its exposure is a rate, and the U chart widens its limits where the exposure is small.",
            ChartKind.UPrime, "Choose the U′ chart where exposures are very large or rates differ between periods for known reasons."),
        new(DataKind.YesOrNo, ChartKind.P, "P chart",
            "Each case has it or does not, so the share varies as chance lets it with that many cases, and the P chart widens its limits where cases are few.",
            ChartKind.PPrime, "Choose the P′ chart where denominators are in the thousands or the share differs between periods for known reasons."),
        new(DataKind.Measurement, ChartKind.I, "I chart (XmR)",
            "With one measurement a period, only the differences between neighbours can tell how much the process varies by itself, and the I chart uses them.",
            ChartKind.Run, "Choose the run chart while there are fewer than 12 points, or where values are far from symmetrical."),
        new(DataKind.MeasurementsInSubgroups, ChartKind.XBar, "X-bar chart, with an S chart",
            "With several measurements a period, the spread inside periods tells how far their means may stray, and the S chart shows that spread.",
            ChartKind.I, "Choose an I chart of the means where periods differ from each other even when nothing happens."),
        new(DataKind.CasesBetweenEvents, ChartKind.G, "G chart",
            "Where events are rare, most counts are 0 and say little; the number of cases between events says more, and a longer gap is better.",
            null, ""),
        new(DataKind.TimeBetweenEvents, ChartKind.T, "T chart",
            "Where events are rare, the time between them says more than counts of 0 and 1; its spread is skewed, and the T chart straightens it first.",
            ChartKind.G, "Choose the G chart where only dates are known: events on one day then lie 0 days apart."),
        new(DataKind.DatesOfEvents, ChartKind.G, "G chart of days between events",
            "With dates alone, the days between events are whole numbers and may be 0; events of one day keep their order, and no time of day is invented.",
            ChartKind.T, "Choose the T chart where the time of each event is known as well."),
        new(DataKind.CaseByCase, null, "Bernoulli CUSUM",
            "Case by case, a sum of evidence finds a changed risk sooner than shares by period, which wait for the period to end.",
            ChartKind.P, "Choose the P chart where cases come many at a time and are looked at by period."),
    ];

    /// <summary>The choice for a kind of data.</summary>
    /// <param name="data">What the data are.</param>
    /// <exception cref="SpcException">There is no such kind.</exception>
    public static ChartChoice For(DataKind data) =>
        Array.Find(All, c => c.Data == data) ?? throw new SpcException($"There is no kind of data {data}.");
}
