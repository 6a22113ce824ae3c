using static Tidemark.Spc.Tests.Numbers;

namespace Tidemark.Spc.Tests.ControlCharts;

/// <summary>Centre lines and limits worked out by hand from the formulas of the sources that the charts name.</summary>
public sealed class WorkedExampleTests
{
    [Fact]
    public void Individuals_have_limits_at_three_mean_moving_ranges_over_1_128()
    {
        // Mean 10; moving ranges 2, 4, 2, 0, mean 2.
        var chart = Chart.Of(new ChartPlan(ChartKind.I), [10, 12, 8, 10, 10]);

        Near(10, chart.Centre[0]);
        Near(10 + (3 * 2 / 1.128), chart.Upper[4]);
        Near(10 - (3 * 2 / 1.128), chart.Lower[4]);
        Near(10 + (2 * 2 / 1.128), chart.Limits(2).Upper[0]);
    }

    [Fact]
    public void Making_data_count_draws_limits_at_2_66_mean_moving_ranges()
    {
        var chart = Chart.Of(new ChartPlan(ChartKind.I) { MovingRangeConstants = MovingRangeConstants.MakingDataCount }, [10, 12, 8, 10, 10]);

        Assert.Equal(10 + (2.66 * 2), chart.Upper[0]);
        Near(10 - (2 * 2.66 / 3 * 2), chart.Limits(2).Lower[0]);
    }

    [Fact]
    public void Screening_leaves_out_moving_ranges_that_reach_their_own_limit()
    {
        // Moving ranges 1 six times and 19 twice: mean 44/8 = 5.5, limit 17.97; without the two the mean is 1.
        double[] values = [10, 11, 10, 11, 30, 11, 10, 11, 10];

        var screened = Chart.Of(new ChartPlan(ChartKind.I) { Screening = Screening.Once }, values);
        var all = Chart.Of(new ChartPlan(ChartKind.I), values);

        Near(1 / 1.128, screened.Phases[0].Sigma);
        Near(5.5 / 1.128, all.Phases[0].Sigma);
    }

    [Fact]
    public void Moving_ranges_start_with_a_missing_point_and_reach_up_to_3_267_times_their_mean()
    {
        var chart = Chart.Of(new ChartPlan(ChartKind.MR), [10, 12, 8, 10, 10]);

        Same([double.NaN, 2, 4, 2, 0], chart.Values);
        Near(3.267 * 2, chart.Upper[1]);
        Near(0, chart.Lower[1]);
    }

    [Fact]
    public void Proportions_pool_their_denominators_and_stay_between_0_and_1()
    {
        // 30 of 300: p = 0.1; sd at 100 = 0.03, at 25 = 0.06.
        var chart = Chart.Of(new ChartPlan(ChartKind.P), [8, 12, 10], [100, 100, 100]);
        var small = Chart.Of(new ChartPlan(ChartKind.P), [2, 8], [25, 75]);

        Near(0.1, chart.Centre[0]);
        Near(0.19, chart.Upper[0]);
        Near(0.01, chart.Lower[0]);
        Near(0.28, small.Upper[0]);
        Near(0, small.Lower[0]);
    }

    [Fact]
    public void Numbers_of_cases_are_proportions_times_their_denominators()
    {
        double[] cases = [8, 12, 30], of = [100, 100, 200];

        var np = Chart.Of(new ChartPlan(ChartKind.NP), cases, of);
        var p = Chart.Of(new ChartPlan(ChartKind.P), cases, of);

        for (int i = 0; i < 3; i++)
        {
            Near(p.Centre[i] * of[i], np.Centre[i]);
            Near(p.Upper[i] * of[i], np.Upper[i]);
            Near(p.Lower[i] * of[i], np.Lower[i]);
        }
    }

    [Fact]
    public void Counts_vary_by_the_root_of_their_mean_and_not_below_0()
    {
        var chart = Chart.Of(new ChartPlan(ChartKind.C), [3, 5, 4]);

        Near(4, chart.Centre[0]);
        Near(10, chart.Upper[0]);
        Near(0, chart.Lower[0]);
    }

    [Fact]
    public void Rates_have_narrower_limits_where_exposure_is_larger()
    {
        // 36 in 400: 0.09; sd at 100 = 0.03, at 225 = 0.02, at 75 = √0.0012.
        var chart = Chart.Of(new ChartPlan(ChartKind.U), [9, 20, 7], [100, 225, 75]);

        Near(0.09, chart.Centre[0]);
        Near(0.18, chart.Upper[0]);
        Near(0.15, chart.Upper[1]);
        Near(0, chart.Lower[0]);
        Near(0.03, chart.Lower[1]);
    }

    [Fact]
    public void Prime_charts_widen_by_the_spread_of_standardised_values()
    {
        // p = 0.5, sd 0.05 each; z = -1, 1, -1, 1, so the mean moving range is 2 and sigma z 2 / 1.128.
        double[] cases = [45, 55, 45, 55], of = [100, 100, 100, 100];

        var prime = Chart.Of(new ChartPlan(ChartKind.PPrime), cases, of);

        Near(2 / 1.128, prime.Phases[0].Sigma);
        Near(0.5 + (3 * 0.05 * 2 / 1.128), prime.Upper[0]);
    }

    [Fact]
    public void Gaps_show_their_median_and_have_limits_from_their_mean()
    {
        // Median 3, mean 4: 4 + 3 √20.
        var chart = Chart.Of(new ChartPlan(ChartKind.G), [1, 3, 8]);

        Near(3, chart.Centre[0]);
        Near(4 + (3 * Math.Sqrt(20)), chart.Upper[0]);
        Near(0, chart.Lower[0]);
    }

    [Fact]
    public void Times_are_individuals_on_the_scale_of_their_power()
    {
        double[] times = [3, 9, 1, 14, 6, 2, 8];
        var straight = Chart.Of(new ChartPlan(ChartKind.I), [.. times.Select(t => Math.Pow(t, 1 / 3.6))]);

        var chart = Chart.Of(new ChartPlan(ChartKind.T), times);

        Near(Math.Pow(straight.Centre[0], 3.6), chart.Centre[0]);
        Near(Math.Pow(straight.Upper[0], 3.6), chart.Upper[0]);
        Near(Math.Pow(Math.Max(0, straight.Lower[0]), 3.6), chart.Lower[0]);
    }

    [Fact]
    public void Weighted_individuals_of_equal_size_are_individuals_with_exact_constants()
    {
        double[] values = [10, 12, 8, 10, 10, 13];

        var weighted = Chart.Of(new ChartPlan(ChartKind.IPrime), [.. values.Select(v => v * 7)], [7, 7, 7, 7, 7, 7]);
        var plain = Chart.Of(new ChartPlan(ChartKind.I) { MovingRangeConstants = MovingRangeConstants.Exact }, values);

        Same(plain.Upper, weighted.Upper);
        Same(plain.Lower, weighted.Lower);
    }

    [Fact]
    public void Means_and_deviations_of_subgroups_have_the_limits_of_tables_A3_B3_and_B4()
    {
        // Montgomery, appendix VI, n = 4: A3 1.628, B3 0, B4 2.266. Deviations √(5/3) each.
        Subgroup[] subgroups = [Subgroup.Of([1, 2, 3, 4]), Subgroup.Of([3, 4, 5, 6])];
        double s = Math.Sqrt(5.0 / 3);

        var means = Chart.OfSubgroups(new ChartPlan(ChartKind.XBar), subgroups);
        var deviations = Chart.OfSubgroups(new ChartPlan(ChartKind.S), subgroups);

        Near(3.5, means.Centre[0]);
        Assert.Equal(1.628, (means.Upper[0] - 3.5) / s, 3);
        Near(s, deviations.Centre[0]);
        Assert.Equal(2.266, deviations.Upper[0] / s, 3);
        Near(0, deviations.Lower[0]);
    }

    [Fact]
    public void Ranges_of_subgroups_have_the_limits_of_tables_D3_and_D4()
    {
        // Montgomery, appendix VI, n = 5: D3 0, D4 2.114; A2 0.577.
        Subgroup[] subgroups = [Subgroup.Of([1, 2, 3, 4, 5]), Subgroup.Of([3, 4, 5, 6, 9])];

        var ranges = Chart.OfSubgroups(new ChartPlan(ChartKind.R), subgroups);
        var means = Chart.OfSubgroups(new ChartPlan(ChartKind.XBar) { SubgroupSigma = SubgroupSigma.MeanOfRanges }, subgroups);

        Near(5, ranges.Centre[0]);
        Assert.Equal(2.114, ranges.Upper[0] / 5, 3);
        Near(0, ranges.Lower[0]);
        Assert.Equal(0.577, (means.Upper[0] - means.Centre[0]) / 5, 3);
    }

    [Fact]
    public void Limits_by_chance_leave_the_asked_share_between_them()
    {
        // Poisson of mean 4: P(X ≤ 0) = 0.018, P(X ≤ 8) = 0.979.
        var chart = Chart.Of(new ChartPlan(ChartKind.C) { Coverage = 0.95 }, [3, 5, 4]);

        Near(1, chart.Lower[0]);
        Near(8, chart.Upper[0]);
    }

    [Fact]
    public void Given_limits_stand_for_three_sigma_and_zones_are_thirds_of_them()
    {
        var plan = new ChartPlan(ChartKind.I) { Phases = [new PhasePlan(0) { GivenCentre = 100, GivenLower = 70, GivenUpper = 130 }] };

        var chart = Chart.Of(plan, [90, 110, 100]);

        Near(100, chart.Centre[0]);
        Near(130, chart.Upper[0]);
        Near(80, chart.Limits(2).Lower[0]);
    }
}
