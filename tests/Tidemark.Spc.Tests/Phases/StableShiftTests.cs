using Tidemark.Spc.Phases;
using Tidemark.Spc.Signals;

namespace Tidemark.Spc.Tests.Phases;

/// <summary>Where new limits are suggested, and where not.</summary>
public sealed class StableShiftTests
{
    private static readonly ChartPlan Counts = new(ChartKind.C);

    [Fact]
    public void A_shift_that_lasts_suggests_limits_from_its_first_point()
    {
        var suggestions = StableShift.Suggest(Counts, [.. About(10, 21), .. About(20, 24)]);

        var suggestion = Assert.Single(suggestions.All);
        Assert.Equal(21, suggestion.Start);
        Assert.Equal(42, suggestion.Calculation.End);
        Assert.Equal(Direction.Up, suggestion.Direction);
        Assert.Equal(24, suggestion.RunLength);
        Assert.Equal("From point 22 on, 24 points in a row lie above the centre line of 10. Limits from there would have their centre at 20.", suggestion.Why);
    }

    [Fact]
    public void The_plan_stays_as_it_was_until_a_person_takes_a_suggestion()
    {
        var suggestions = StableShift.Suggest(Counts, [.. About(10, 21), .. About(20, 24)]);

        Assert.Same(Counts, suggestions.Plan);
        Assert.Equal([new PhasePlan(0) { Baseline = 21 }], suggestions.Taken(0).Phases);
        Assert.Equal([new PhasePlan(0) { Baseline = 21 }, new PhasePlan(21) { Baseline = 21 }], suggestions.Taken(1).Phases);
        Assert.Throws<ArgumentOutOfRangeException>(() => suggestions.Taken(2));
    }

    [Fact]
    public void A_shift_that_goes_back_suggests_nothing_unless_every_shift_counts()
    {
        double[] values = [.. About(10, 21), .. About(20, 10), .. About(10, 21)];

        Assert.Empty(StableShift.Suggest(Counts, values).All);
        Assert.Equal(21, StableShift.Suggest(Counts, values, options: new() { EveryShift = true }).All[0].Start);
    }

    [Fact]
    public void A_last_run_that_may_yet_go_back_is_waited_for_unless_it_may_be_taken_back()
    {
        double[] values = [.. About(10, 21), .. About(20, 18), .. About(14, 3)];

        Assert.Empty(StableShift.Suggest(Counts, values).All);
        Assert.Single(StableShift.Suggest(Counts, values, options: new() { MayBeTakenBack = true }).All);
        Assert.Equal(21, Assert.Single(StableShift.Suggest(Counts, [.. values, 20, 22]).All).Start);
    }

    [Fact]
    public void A_drift_to_the_new_level_is_no_way_back()
    {
        double[] drift = [12, 13, 14, 15, 16, 17, 18, 19, .. About(24, 16)];

        Assert.Equal(21, Assert.Single(StableShift.Suggest(Counts, [.. About(10, 21), .. drift]).All).Start);
    }

    [Fact]
    public void Too_few_points_have_no_baseline_and_no_suggestion()
    {
        var suggestions = StableShift.Suggest(Counts, About(10, 20));

        Assert.Null(suggestions.Baseline);
        Assert.Empty(suggestions.All);
        Assert.Same(Counts, suggestions.Taken(0));
    }

    [Fact]
    public void Points_beyond_limits_are_left_out_the_furthest_first_and_no_more_than_allowed()
    {
        double[] values = About(10, 21);
        (values[3], values[7], values[12]) = (60, 40, 50);

        Assert.Equal([3, 7, 12], StableShift.Suggest(Counts, values).Baseline!.LeftOut);
        Assert.Equal([3, 12], StableShift.Suggest(Counts, values, options: new() { MostLeftOut = 2 }).Baseline!.LeftOut);
        Assert.Equal([3, 7, 12], StableShift.Suggest(Counts, values).Taken(0).Excluded);
    }

    [Fact]
    public void Missing_points_are_passed_over_and_excluded_ones_too()
    {
        double[] values = [.. About(10, 21), double.NaN, 0, .. About(20, 24)];
        values[5] = double.NaN;

        var suggestions = StableShift.Suggest(Counts with { Excluded = [22] }, [10, .. values]);

        Assert.Equal(22, suggestions.Baseline!.End);
        Assert.Equal(24, Assert.Single(suggestions.All).Start);
        Assert.Equal(45, suggestions.All[0].Calculation.End);
    }

    [Fact]
    public void Settled_phases_stay_and_the_last_keeps_its_own_baseline()
    {
        double[] values = [.. About(40, 12), .. About(10, 15), .. About(20, 24)];
        var plan = Counts with { Phases = [new(0), new(12) { Baseline = 15 }] };

        var suggestions = StableShift.Suggest(plan, values);

        Assert.Equal(27, Assert.Single(suggestions.All).Start);
        Assert.Equal([new PhasePlan(0), new PhasePlan(12) { Baseline = 15 }, new PhasePlan(27) { Baseline = 21 }], suggestions.Taken(1).Phases);
    }

    [Fact]
    public void Numbers_of_cases_shift_where_their_proportion_does()
    {
        double[] cases = [.. About(10, 21), .. About(20, 24)], sizes = [.. cases.Select((_, i) => 100.0 + i % 3 * 10)];

        Assert.Equal(21, Assert.Single(StableShift.Suggest(new ChartPlan(ChartKind.NP), cases, sizes).All).Start);
    }

    [Fact]
    public void What_has_no_centre_line_to_calculate_is_refused_in_words()
    {
        Refuses("The centre line is given: there is nothing to calculate again.", Counts with { Phases = [new(0) { GivenCentre = 10 }] });
        Refuses("Moving ranges have no runs, so no shift can be told from them: look at the I chart.", new(ChartKind.MR));
        Refuses("A chart of kind S is made from subgroups of several values.", new(ChartKind.S));
        Refuses("The first phase must start at the first point.", Counts with { Phases = [] });
        Assert.Throws<SpcException>(() => StableShift.Suggest(Counts, About(10, 30), options: new() { ShiftLength = 1 }));
    }

    private static void Refuses(string message, ChartPlan plan) =>
        Assert.Equal(message, Assert.Throws<SpcException>(() => StableShift.Suggest(plan, About(10, 30))).Message);

    /// <summary>Values that go about a level in turn, with no run of their own, and begin with the level.</summary>
    private static double[] About(double level, int count) => [.. Enumerable.Range(0, count).Select(i => level + (i % 4) switch { 1 => 1, 3 => -1, _ => 0 })];
}
