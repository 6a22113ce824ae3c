namespace Tidemark.Spc.Tests;

/// <summary>What is refused, in which words, and what bad-looking input makes a chart all the same.</summary>
public sealed class ChartInputTests
{
    [Theory]
    [InlineData(ChartKind.P, "A chart of kind P needs denominators.")]
    [InlineData(ChartKind.XBar, "A chart of kind XBar is made from subgroups of several values.")]
    public void What_a_chart_needs_is_asked_for(ChartKind kind, string message) => Refuses(message, () => Chart.Of(new ChartPlan(kind), [1, 2]));

    [Fact]
    public void Numbers_that_cannot_be_are_refused_by_point()
    {
        var p = new ChartPlan(ChartKind.P);

        Refuses("There are 2 numerators and 1 denominators.", () => Chart.Of(p, [1, 2], [3]));
        Refuses("The numerator of point 2, 5, is above its denominator, 4.", () => Chart.Of(p, [1, 5], [4, 4]));
        Refuses("The denominator of point 2 is -4: it cannot be negative.", () => Chart.Of(p, [1, 1], [4, -4]));
        Refuses("The denominator of point 2 is 0, but its numerator is 1.", () => Chart.Of(p, [1, 1], [4, 0]));
        Refuses("Point 2 is infinite.", () => Chart.Of(new ChartPlan(ChartKind.I), [1, double.PositiveInfinity]));
        Refuses("Point 2 is 0: a chart of kind T shows only numbers above 0.", () => Chart.Of(new ChartPlan(ChartKind.T), [1, 0]));
        Refuses("Point 1 is -1: a chart of kind C shows only numbers from 0.", () => Chart.Of(new ChartPlan(ChartKind.C), [-1]));
        Refuses("A chart of kind C has no use for denominators.", () => Chart.Of(new ChartPlan(ChartKind.C), [1], [1]));
    }

    [Fact]
    public void A_plan_that_contradicts_itself_or_the_series_is_refused()
    {
        var plan = new ChartPlan(ChartKind.I);

        Refuses("The first phase must start at the first point.", () => Chart.Of(plan with { Phases = [new(1)] }, [1, 2]));
        Refuses("Phase 3 must start after phase 2.", () => Chart.Of(plan with { Phases = [new(0), new(2), new(1)] }, [1, 2, 3]));
        Refuses("Phase 2 starts at point 3, but the series has 2 points.", () => Chart.Of(plan with { Phases = [new(0), new(2)] }, [1, 2]));
        Refuses("Point 3 cannot be excluded: the series has 2 points.", () => Chart.Of(plan with { Excluded = [2] }, [1, 2]));
        Refuses("The baseline of phase 1 must have at least one point.", () => Chart.Of(plan with { Phases = [new(0) { Baseline = 0 }] }, [1]));
        Refuses("The multiplier must be a number above 0 (from 1E-75 to 1E+75).", () => Chart.Of(plan with { Multiplier = 0 }, [1]));
        Refuses("Limits need a number of standard deviations above 0.", () => Chart.Of(plan, [1, 2]).Limits(0));
        Refuses("A chart of kind Run has no limits by chance.", () => Chart.Of(new ChartPlan(ChartKind.Run) { Coverage = 0.9 }, [1]));
    }

    [Fact]
    public void Nothing_over_nothing_is_a_missing_point()
    {
        var chart = Chart.Of(new ChartPlan(ChartKind.U), [2, 0, 4], [10, 0, 20]);

        Assert.True(double.IsNaN(chart.Values[1]));
        Assert.True(double.IsNaN(chart.Upper[1]));
        Assert.Equal(0.2, chart.Centre[1]);
    }

    [Fact]
    public void Empty_single_and_wholly_missing_series_make_charts_without_limits()
    {
        foreach (var kind in new[] { ChartKind.Run, ChartKind.I, ChartKind.MR, ChartKind.C, ChartKind.G, ChartKind.T, ChartKind.IPrime })
        {
            Assert.Equal(0, Chart.Of(new ChartPlan(kind), []).Count);
            Assert.Equal(1, Chart.Of(new ChartPlan(kind), [5]).Count);
            Assert.True(double.IsNaN(Chart.Of(new ChartPlan(kind), [double.NaN, double.NaN]).Upper[0]));
        }

        foreach (var kind in new[] { ChartKind.P, ChartKind.PPrime, ChartKind.U, ChartKind.UPrime, ChartKind.NP })
            Assert.Equal(0, Chart.Of(new ChartPlan(kind), []).Count);
        foreach (var kind in new[] { ChartKind.XBar, ChartKind.S, ChartKind.R })
            Assert.True(double.IsNaN(Chart.OfSubgroups(new ChartPlan(kind), [Subgroup.Of([1])]).Upper[0]));
    }

    private static void Refuses(string message, Func<object> act) => Assert.Equal(message, Assert.Throws<SpcException>(act).Message);
}
