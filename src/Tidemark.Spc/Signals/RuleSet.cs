namespace Tidemark.Spc.Signals;

/// <summary>
/// Rules that are used together and named on the chart. Few rules mean few false alarms: choose one set and keep to it.
/// </summary>
/// <param name="Name">The name, as people know it.</param>
/// <param name="Rules">The rules. Where several find a point, the first in this order is what the point is marked with.</param>
public sealed record RuleSet(string Name, IReadOnlyList<Rule> Rules)
{
    /// <summary>
    /// Whether a missing value is passed over, so that its neighbours count as a row. Otherwise it ends every row. A missing value
    /// never counts itself.
    /// </summary>
    public bool BridgesGaps { get; init; } = true;

    /// <summary>Unusually long runs or few crossings, and points beyond limits where there are limits. Anhøj and Olesen 2014.</summary>
    public static RuleSet Anhoej { get; } = new("Anhøj rules", [new BeyondLimits(), new LongRun(), new FewCrossings()]);

    /// <summary>The best box in place of the Anhøj bounds. Anhøj and Wentzel-Larsen 2020.</summary>
    public static RuleSet AnhoejBestBox { get; } = new("Anhøj rules, best box", [new BeyondLimits(), new OutsideBestBox()]);

    /// <summary>The cut box in place of the Anhøj bounds. Anhøj and Wentzel-Larsen 2020.</summary>
    public static RuleSet AnhoejCutBox { get; } = new("Anhøj rules, cut box", [new BeyondLimits(), new OutsideCutBox()]);

    /// <summary>NHS England's Making Data Count with seven points; points beyond the limits do not count in two of three.</summary>
    public static RuleSet MakingDataCount { get; } = MakingDataCountOf(7, beyondThree: false);

    /// <summary>Making Data Count as guided since late 2023: points beyond the limits count in two of three.</summary>
    public static RuleSet MakingDataCountBeyondThree { get; } = MakingDataCountOf(7, beyondThree: true);

    /// <summary>Western Electric 1956, Statistical Quality Control Handbook: four tests; the last point of a pattern is itself far out.</summary>
    public static RuleSet WesternElectric { get; } = new("Western Electric rules",
    [
        new BeyondLimits(),
        new SomeBeyond(2, 3, 2) { LastIsBeyond = true },
        new SomeBeyond(4, 5, 1) { LastIsBeyond = true },
        new Shift(8, CentreBreaks: true),
    ])
    { BridgesGaps = false };

    /// <summary>Nelson 1984, The Shewhart control chart: tests for special causes, Journal of Quality Technology 16(4): eight tests in his order.</summary>
    public static RuleSet Nelson { get; } = new("Nelson rules",
    [
        new BeyondLimits(),
        new Shift(9, CentreBreaks: true),
        new Trend(6, EqualNeighbours.Break),
        new Alternating(14),
        new SomeBeyond(2, 3, 2) { LastIsBeyond = true },
        new SomeBeyond(4, 5, 1) { LastIsBeyond = true },
        new NearCentre(15, 1),
        new FarFromCentre(8, 1, BothSides: true),
    ])
    { BridgesGaps = false };

    /// <summary>The Shewhart chart rules that the Institute for Healthcare Improvement teaches. Provost and Murray 2011, The Health Care Data Guide, chapter 4.</summary>
    public static RuleSet IhiShewhart { get; } = new("IHI Shewhart rules",
    [
        new BeyondLimits(),
        new Shift(8, CentreBreaks: false),
        new Trend(6, EqualNeighbours.PassedOver),
        new SomeBeyond(2, 3, 2),
        new NearCentre(15, 1),
    ]);

    /// <summary>The classic run-chart rules: shift, trend, too few or too many runs, astronomical point. Perla, Provost and Murray 2011.</summary>
    public static RuleSet RunChart { get; } = new("Run chart rules",
    [
        new Astronomical(),
        new Shift(6, CentreBreaks: false),
        new Trend(5, EqualNeighbours.PassedOver),
        new RunCount(),
    ]);

    /// <summary>Making Data Count with another number of points: its Excel tools let people choose six or seven.</summary>
    /// <param name="points">How many points make a shift and a trend: 2 or more.</param>
    /// <param name="beyondThree">Whether points beyond the limits count in two of three.</param>
    /// <returns>The set. A missing value or one on the mean ends every row.</returns>
    /// <exception cref="SpcException"><paramref name="points"/> is below 2.</exception>
    public static RuleSet MakingDataCountOf(int points, bool beyondThree)
    {
        if (points < 2)
            throw new SpcException("A shift or trend has at least two points.");
        string name = beyondThree ? "Making Data Count rules (two of three counts points beyond the limits)" : "Making Data Count rules";
        return new(name,
        [
            new BeyondLimits(),
            new Trend(points, EqualNeighbours.Break),
            new SomeBeyond(2, 3, 2) { CountsBeyondLimits = beyondThree, WholeWindowOnOneSide = true },
            new Shift(points, CentreBreaks: true),
        ])
        { BridgesGaps = false };
    }
}
