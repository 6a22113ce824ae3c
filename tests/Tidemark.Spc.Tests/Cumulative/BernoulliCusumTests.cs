using Tidemark.Spc.Cumulative;

namespace Tidemark.Spc.Tests.Cumulative;

public sealed class BernoulliCusumTests
{
    [Fact]
    public void Risks_at_the_odds_ratio_are_looked_for_on_both_sides()
    {
        var cusum = BernoulliCusum.Of(new BernoulliCusumPlan { BaselineRisk = 0.2, OddsRatio = 2 }, [0]);

        Assert.Equal(0.2, cusum.BaselineRisk);
        Assert.Equal(1.0 / 3, cusum.RaisedRisk, 14);
        Assert.Equal(1.0 / 9, cusum.LoweredRisk, 14);
    }

    [Fact]
    public void An_event_adds_its_log_likelihood_ratio_and_any_other_case_takes_its_own()
    {
        var points = BernoulliCusum.Of(new BernoulliCusumPlan { BaselineRisk = 0.2, OddsRatio = 2 }, [1, 0]).Points.ToArray();

        Assert.Equal(Math.Log(1 / 3.0 / 0.2), points[0].Up, 12);
        Assert.Equal(0, points[0].Down);
        Assert.Equal(Math.Log(1 / 3.0 / 0.2) + Math.Log(2 / 3.0 / 0.8), points[1].Up, 12);
        Assert.Equal(-Math.Log(8 / 9.0 / 0.8), points[1].Down, 12);
    }

    [Fact]
    public void After_a_signal_the_sum_starts_again_from_nothing()
    {
        var points = BernoulliCusum.Of(new BernoulliCusumPlan { BaselineRisk = 0.2, OddsRatio = 2, Limit = 1 }, [1, 1, 1]).Points.ToArray();

        Assert.Equal([false, true, false], points.Select(p => p.SignalsUp));
        Assert.Equal(points[0].Up, points[2].Up);
        Assert.Equal(2 * points[0].Up, points[1].Up, 14);
    }

    [Fact]
    public void Without_a_risk_the_first_known_cases_give_it() =>
        Assert.Equal(0.5, BernoulliCusum.Of(new BernoulliCusumPlan { BaselineCases = 5 }, [1, double.NaN, 0, 1, 0, 1, 1, 1]).BaselineRisk);

    [Fact]
    public void An_unknown_outcome_shows_nothing_and_changes_nothing()
    {
        var plan = new BernoulliCusumPlan { BaselineRisk = 0.2 };

        var gap = BernoulliCusum.Of(plan, [1, double.NaN, 1]).Points.ToArray();

        Assert.Equal(double.NaN, gap[1].Up);
        Assert.Equal(BernoulliCusum.Of(plan, [1, 1]).Points.ToArray(), gap.Where((_, i) => i != 1));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(-0.1)]
    public void A_risk_that_leaves_no_room_is_refused(double risk) =>
        Assert.Contains("baseline risk", Assert.Throws<SpcException>(() => BernoulliCusum.Of(new BernoulliCusumPlan { BaselineRisk = risk }, [1, 0])).Message);

    [Fact]
    public void A_baseline_without_events_and_outcomes_that_are_none_are_refused()
    {
        Assert.Throws<SpcException>(() => BernoulliCusum.Of(new BernoulliCusumPlan(), [0, 0, 0]));
        Assert.Throws<SpcException>(() => BernoulliCusum.Of(new BernoulliCusumPlan(), []));
        Assert.Contains("Case 2 is 3", Assert.Throws<SpcException>(() => BernoulliCusum.Of(new BernoulliCusumPlan { BaselineRisk = 0.2 }, [1, 3])).Message);
        Assert.Throws<SpcException>(() => BernoulliCusum.Of(new BernoulliCusumPlan { BaselineRisk = 0.2, OddsRatio = 1 }, [1, 0]));
        Assert.Throws<SpcException>(() => BernoulliCusum.Of(new BernoulliCusumPlan { BaselineRisk = 0.2, Limit = 0 }, [1, 0]));
    }
}
