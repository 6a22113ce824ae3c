using CsCheck;
using Tidemark.Spc.Funnel;

namespace Tidemark.Spc.Tests.Funnel;

public sealed class FunnelPlotTests
{
    private static readonly FunnelRow[] Wards =
    [
        new("Ash", 12, 100), new("Beech", 30, 240), new("Cedar", 9, 80), new("Elm", 60, 300), new("Fir", 15, 160), new("Hazel", 22, 120),
    ];

    [Fact]
    public void Rows_of_a_group_are_summed_and_groups_are_in_the_order_of_their_names()
    {
        var funnel = FunnelPlot.Of(new FunnelPlan(), [new("B", 1, 10), new("A", 2, 20), new("B", 3, 30)]);

        Assert.Equal([("A", 2, 20), ("B", 4, 40)], funnel.Groups.Select(g => (g.Name, g.Numerator, g.Denominator)));
        Assert.Equal(0.1, funnel.Target);
    }

    [Fact]
    public void A_share_s_limits_lie_on_the_arcsine_scale()
    {
        var elm = FunnelPlot.Of(new FunnelPlan { Adjusted = false, Unadjusted = true, Multiplier = 100 }, Wards).Groups[3];
        double angle = Math.Asin(Math.Sqrt(148.0 / 1000)), reach = 3.090232 / 2 / Math.Sqrt(300);

        Assert.Equal(100 * Math.Pow(Math.Sin(angle - reach), 2), elm.Plain.Lower998, 12);
        Assert.Equal(100 * Math.Pow(Math.Sin(angle + reach), 2), elm.Plain.Upper998, 12);
        Assert.Equal((Math.Asin(Math.Sqrt(0.2)) - angle) * 2 * Math.Sqrt(300), elm.Z, 12);
    }

    // Exact Poisson limits of 10 expected deaths: 4.795 and 18.391 of 100 (Garwood 1936; chi-square tables).
    [Fact]
    public void A_standardised_ratio_s_plain_limits_are_exact_Poisson()
    {
        FunnelRow[] rows = [new("A", 12, 10), new("B", 30, 40)];

        var limits = FunnelPlot.Of(new FunnelPlan { Kind = FunnelKind.StandardisedRatioShmi, Adjusted = false, Unadjusted = true }, rows).Groups[0].Plain;

        Assert.Equal(0.4795, limits.Lower95, 4);
        Assert.Equal(1.8390, limits.Upper95, 4);
    }

    [Fact]
    public void CQC_limits_are_squared_back_unless_they_are_to_stay_on_the_root_scale()
    {
        var plan = new FunnelPlan { Kind = FunnelKind.StandardisedRatioCqc, Adjusted = false, Unadjusted = true };
        FunnelRow[] rows = [new("A", 12, 10), new("B", 30, 40), new("C", 1, 1)];
        var reach = 1.959964 * 0.5 / Math.Sqrt(10);

        FunnelLimits squared = FunnelPlot.Of(plan, rows).Groups[0].Adjusted, root = FunnelPlot.Of(plan with { RootScaleLimits = true }, rows).Groups[0].Adjusted;

        Assert.Equal((1 + reach) * (1 + reach), squared.Upper95, 12);
        Assert.Equal((1 - reach) * (1 - reach), squared.Lower95, 12);
        Assert.Equal(1 + reach, root.Upper95, 12);
        Assert.Equal(0, FunnelPlot.Of(plan, rows).Groups[2].Adjusted.Lower998);
    }

    [Fact]
    public void Groups_that_differ_no_more_than_chance_have_no_over_dispersion_and_plain_limits()
    {
        var funnel = FunnelPlot.Of(new FunnelPlan(), [new("A", 10, 100), new("B", 21, 200), new("C", 29, 300), new("D", 41, 400)]);

        Assert.Equal(0, funnel.TauSquared);
        Assert.InRange(funnel.Phi, 0, 1);
        Assert.Equal((false, true), (funnel.IsAdjusted, funnel.IsUnadjusted));
    }

    [Fact]
    public void Groups_that_differ_much_widen_the_adjusted_limits_and_are_outliers_by_the_plain_ones_only()
    {
        FunnelRow[] rows = [.. Enumerable.Range(0, 20).Select(i => new FunnelRow($"W{i:00}", i % 2 == 0 ? 200 : 400, 1000))];

        var adjusted = FunnelPlot.Of(new FunnelPlan { Trim = 0.05 }, rows);
        var plain = FunnelPlot.Of(new FunnelPlan { Adjusted = false, Unadjusted = true }, rows);

        Assert.True(adjusted.Phi > 20 && adjusted.TauSquared > 0);
        Assert.All(adjusted.Groups, g => Assert.False(g.IsOutlier));
        Assert.All(plain.Groups, g => Assert.True(g.IsOutlier));
        Assert.True(adjusted.Groups[0].Adjusted.Upper95 > adjusted.Groups[0].Plain.Upper95);
    }

    [Fact]
    public void Winsorising_clamps_scores_and_truncation_leaves_groups_out()
    {
        FunnelRow[] rows = [.. Enumerable.Range(1, 30).Select(i => new FunnelRow($"W{i:00}", 50 + 4 * i, 100))];

        var winsorised = FunnelPlot.Of(new FunnelPlan { Kind = FunnelKind.StandardisedRatioCqc }, rows);
        var truncated = FunnelPlot.Of(new FunnelPlan { Kind = FunnelKind.StandardisedRatioShmi }, rows);

        // Type 7: the quantile at 0.1 of 30 lies nine tenths of the way from the third to the fourth.
        Assert.Equal(winsorised.Groups[2].Z + 0.9 * (winsorised.Groups[3].Z - winsorised.Groups[2].Z), winsorised.Groups[0].ZUsed, 10);
        Assert.Equal(winsorised.Groups[10].Z, winsorised.Groups[10].ZUsed);
        // ⌊rank × 10 / 31⌋ is 0 for ranks to 3 and 9 from 28 on.
        Assert.Equal(["W01", "W02", "W03", "W28", "W29", "W30"], truncated.Groups.Where(g => double.IsNaN(g.ZUsed)).Select(g => g.Name));
    }

    [Fact]
    public void Where_groups_are_so_small_that_a_share_s_limit_turns_back_it_is_nothing_or_all()
    {
        var smallest = FunnelPlot.Of(new FunnelPlan { Multiplier = 100 }, [new("A", 1, 2), new("B", 20, 50), new("C", 60, 100)]).Groups[0];

        Assert.Equal((0.0, 100.0), (smallest.Plain.Lower998, smallest.Plain.Upper998));
    }

    [Fact]
    public void Rows_with_a_missing_number_are_left_out_and_counted()
    {
        var funnel = FunnelPlot.Of(new FunnelPlan(), [.. Wards, new("Ash", double.NaN, 50), new("Oak", 3, double.NaN)]);

        Assert.Equal(2, funnel.RowsLeftOut);
        Assert.Equal(6, funnel.Groups.Count);
        Assert.Equal(100, funnel.Groups[0].Denominator);
    }

    [Fact]
    public void Limits_come_nearer_to_the_target_as_denominators_grow() =>
        Gen.Select(Gen.Enum<FunnelKind>(), Gen.Double[20, 5000], Gen.Double[1.05, 4]).Sample((kind, denominator, times) =>
        {
            var funnel = FunnelPlot.Of(new FunnelPlan { Kind = kind }, Wards);
            foreach (var adjusted in new[] { false, true })
            {
                FunnelLimits near = funnel.LimitsAt(denominator, adjusted), far = funnel.LimitsAt(denominator * times, adjusted);
                Assert.True(near.Lower998 <= far.Lower998 && far.Lower998 <= far.Lower95 && far.Lower95 < funnel.Target);
                Assert.True(near.Upper998 >= far.Upper998 && far.Upper998 > far.Upper95 && far.Upper95 > funnel.Target);
            }
        });

    [Fact]
    public void The_order_of_rows_does_not_matter()
    {
        var forwards = FunnelPlot.Of(new FunnelPlan(), Wards);
        var backwards = FunnelPlot.Of(new FunnelPlan(), [.. Wards.Reverse()]);

        Assert.Equal(forwards.Groups, backwards.Groups);
        Assert.Equal(forwards.Phi, backwards.Phi);
    }

    [Fact]
    public void Data_without_a_ratio_are_refused_in_words()
    {
        static string Refusal(params FunnelRow[] rows) => Assert.Throws<SpcException>(() => FunnelPlot.Of(new FunnelPlan(), rows)).Message;

        Assert.Contains("at least one row", Refusal());
        Assert.Contains("at least one row", Refusal(new FunnelRow("A", double.NaN, 1)));
        Assert.Contains("The denominator of A is 0", Refusal(new FunnelRow("A", 0, 0), new FunnelRow("B", 1, 2)));
        Assert.Contains("12 cases out of 10", Refusal(new FunnelRow("A", 12, 10)));
        Assert.Contains("Every numerator equals", Refusal(new FunnelRow("A", 10, 10), new FunnelRow("B", 7, 7)));
        Assert.Contains("Row 2 (B)", Refusal(new FunnelRow("A", 1, 10), new FunnelRow("B", -1, 7)));
    }
}
