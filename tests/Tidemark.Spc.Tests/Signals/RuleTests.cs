using Tidemark.Spc.Signals;

namespace Tidemark.Spc.Tests.Signals;

/// <summary>Each rule at its threshold, one short of it, and with what should break it. The centre is 0 and sigma 1 throughout.</summary>
public sealed class RuleTests
{
    private static readonly ChartPlan Standard = new(ChartKind.I)
    {
        Phases = [new PhasePlan(0) { GivenCentre = 0, GivenLower = -3, GivenUpper = 3 }],
    };

    [Fact]
    public void A_point_on_a_limit_is_inside_and_one_beyond_is_a_signal()
    {
        Assert.Empty(Found(new BeyondLimits(), 3, -3));
        Assert.Equal(["Point 2: below the lower limit."], Sentences(new BeyondLimits(), 3, -3.1));
    }

    [Fact]
    public void A_shift_needs_its_length_and_is_seen_when_it_has_it()
    {
        var rule = new Shift(3, CentreBreaks: false);

        Assert.Empty(Found(rule, 1, 1, -1, 1));
        var signal = Assert.Single(Found(rule, -1, 1, 1, 1, 1));
        Assert.Equal([1, 2, 3, 4], signal.Points);
        Assert.Equal([3, 4], signal.Completions);
        Assert.Equal("Points 2 to 5: 4 in a row above the centre line (3 or more are a signal).", signal.Sentence);
    }

    [Fact]
    public void A_point_on_the_centre_ends_a_shift_or_is_passed_over()
    {
        Assert.Empty(Found(new Shift(3, CentreBreaks: true), 1, 1, 0, 1));
        Assert.Equal([0, 1, 3], Assert.Single(Found(new Shift(3, CentreBreaks: false), 1, 1, 0, 1)).Points);
    }

    [Fact]
    public void A_gap_ends_a_row_unless_the_set_bridges_it()
    {
        double[] values = [1, 1, double.NaN, 1];
        var set = new RuleSet("test", [new Shift(3, CentreBreaks: true)]);
        var chart = Chart.Of(Standard, values);

        Assert.Equal([0, 1, 3], Assert.Single(ChartSignals.Of(chart, set).All).Points);
        Assert.Empty(ChartSignals.Of(chart, set with { BridgesGaps = false }).All);
    }

    [Fact]
    public void Equal_neighbours_break_a_trend_are_passed_over_or_count()
    {
        double[] values = [0.1, 0.2, 0.2, 0.3];

        Assert.Empty(Found(new Trend(3, EqualNeighbours.Break), values));
        Assert.Equal([0, 1, 3], Assert.Single(Found(new Trend(3, EqualNeighbours.PassedOver), values)).Points);
        Assert.Equal([0, 1, 2, 3], Assert.Single(Found(new Trend(3, EqualNeighbours.Count), values)).Points);
        Assert.Equal(Direction.Down, Assert.Single(Found(new Trend(3, EqualNeighbours.Break), 0.3, 0.2, 0.1)).Direction);
    }

    [Fact]
    public void Two_of_three_beyond_two_sigma_must_be_on_the_same_side()
    {
        var rule = new SomeBeyond(2, 3, 2);

        Assert.Equal([0, 2], Assert.Single(Found(rule, 2.5, 0.1, 2.5)).Points);
        Assert.Empty(Found(rule, 2.5, 0.1, -2.5));
        Assert.Empty(Found(rule, 2, 0.1, 2.5));
        Assert.Empty(Found(rule with { WholeWindowOnOneSide = true }, 2.5, -0.1, 2.5));
        Assert.Empty(Found(rule with { CountsBeyondLimits = false }, 2.5, 0.1, 3.5));
        Assert.Empty(Found(rule with { LastIsBeyond = true }, 2.5, 2.5, 0.1));
    }

    [Fact]
    public void Points_near_the_centre_far_from_it_and_in_turn_are_signals_of_their_own()
    {
        Assert.Single(Found(new NearCentre(3, 1), 1, -0.5, 0));
        Assert.Empty(Found(new NearCentre(3, 1), 1, -0.5, 1.1));
        Assert.Single(Found(new FarFromCentre(3, 1, BothSides: true), 1.1, -1.1, 2));
        Assert.Empty(Found(new FarFromCentre(3, 1, BothSides: true), 1.1, 1.2, 2));
        Assert.Single(Found(new FarFromCentre(3, 1, BothSides: false), 1.1, 1.2, 2));
        Assert.Equal([0, 1, 2, 3], Assert.Single(Found(new Alternating(4), 0, 1, 0, 1)).Points);
        Assert.Empty(Found(new Alternating(4), 0, 1, 1, 0));
    }

    [Fact]
    public void The_longest_run_is_named_when_it_is_longer_than_usual()
    {
        // Eight useful values: runs up to six are usual.
        var signal = Assert.Single(ChartSignals.Of(Chart.Of(Standard, [1, 1, 1, 1, 1, 1, 1, -1]), new("test", [new LongRun()])).All);

        Assert.Equal(Direction.Up, signal.Direction);
        Assert.Equal(6, signal.Last);
        Assert.Empty(Found(new LongRun(), 1, 1, 1, 1, 1, 1, -1, -1));
    }

    [Fact]
    public void A_trend_of_fourteen_crosses_its_median_too_seldom()
    {
        var chart = Chart.Of(new ChartPlan(ChartKind.Run), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);

        Assert.True(ChartSignals.Of(chart, RuleSet.Anhoej).Has(0, new FewCrossings()));
        Assert.Contains(ChartSignals.Of(chart, RuleSet.RunChart).All, s => s.Rule is RunCount && s.Direction == Direction.Down);
        Assert.NotEmpty(ChartSignals.Of(chart, RuleSet.AnhoejBestBox).All);
        Assert.NotEmpty(ChartSignals.Of(chart, RuleSet.AnhoejCutBox).All);
    }

    [Fact]
    public void A_point_far_from_all_others_is_astronomical()
    {
        var chart = Chart.Of(new ChartPlan(ChartKind.Run), [5, 6, 5, 7, 6, 40, 5, 6, 7, 5]);

        Assert.Equal([5], ChartSignals.Of(chart, RuleSet.RunChart).All.Where(s => s.Rule is Astronomical).Select(s => s.First));
    }

    [Fact]
    public void Moving_ranges_are_judged_by_their_limit_alone()
    {
        var chart = Chart.Of(new ChartPlan(ChartKind.MR), [.. Enumerable.Range(0, 30).Select(i => i < 15 ? i : i * 3.0)]);

        Assert.All(ChartSignals.Of(chart, RuleSet.Nelson).All, s => Assert.IsType<BeyondLimits>(s.Rule));
    }

    [Fact]
    public void Excluded_points_are_in_no_row_but_are_judged_by_limits()
    {
        var chart = Chart.Of(Standard with { Excluded = [1] }, [1, 9, 1, 1]);
        var signals = ChartSignals.Of(chart, new("test", [new BeyondLimits(), new Shift(3, CentreBreaks: true)])).All;

        Assert.Equal([1], signals[0].Points);
        Assert.Equal([0, 2, 3], signals[1].Points);
    }

    private static IReadOnlyList<Signal> Found(Rule rule, params double[] values) =>
        ChartSignals.Of(Chart.Of(Standard, values), new RuleSet("test", [rule])).All;

    private static IEnumerable<string> Sentences(Rule rule, params double[] values) => Found(rule, values).Select(s => s.Sentence);
}
