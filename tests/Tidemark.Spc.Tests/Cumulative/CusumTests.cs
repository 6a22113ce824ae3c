using CsCheck;
using Tidemark.Spc.Cumulative;

namespace Tidemark.Spc.Tests.Cumulative;

public sealed class CusumTests
{
    // Montgomery, Introduction to Statistical Quality Control, section 9.1 (table 9.1): target 10, σ 1, k ½, h 5.
    private static readonly double[] Montgomery =
    [
        9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.20, 10.34, 9.03, 11.47, 10.51, 9.40, 10.08, 9.37, 10.62, 10.31, 8.52, 10.84,
        10.90, 9.33, 12.29, 11.50, 10.60, 11.08, 10.38, 11.62, 11.31, 10.52,
    ];

    [Fact]
    public void The_textbook_example_signals_at_its_period_29()
    {
        var cusum = Cusum.Of(new CusumPlan { Centre = 10, Sigma = 1 }, Montgomery);
        var points = cusum.Points.ToArray();

        Assert.Equal([29, 30], points.Index().Where(p => p.Item.SignalsUp).Select(p => p.Index + 1));
        Assert.DoesNotContain(points, p => p.SignalsDown);
        Assert.Equal(5.28, points[28].Up, 10);
        Assert.Equal(-1.56, points[1].Down, 10);
    }

    [Fact]
    public void A_head_start_is_in_both_sums_from_the_first_point()
    {
        var point = Cusum.Of(new CusumPlan { Centre = 10, Sigma = 1, HeadStart = 2.5 }, [10.0, 11.0]).Points.Span[0];

        Assert.Equal((2.0, -2.0), (point.Up, point.Down));
    }

    [Fact]
    public void A_missing_value_shows_nothing_and_the_sums_go_on_as_if_it_were_not_there()
    {
        double[] whole = [.. Montgomery], gap = [.. Montgomery[..7], double.NaN, .. Montgomery[7..]];
        var plan = new CusumPlan { Centre = 10, Sigma = 1 };

        var with = Cusum.Of(plan, gap).Points.ToArray();

        Assert.True(double.IsNaN(with[7].Up) && double.IsNaN(with[7].Down) && !with[7].SignalsUp);
        Assert.Equal(Cusum.Of(plan, whole).Points.ToArray(), with.Where((_, i) => i != 7));
    }

    [Fact]
    public void Sums_do_not_change_with_the_unit() =>
        Gen.Select(Gen.Double[-50, 50].Array[4, 40], Gen.Int[-8, 8], Gen.Bool).Sample((values, power, mirrored) =>
        {
            if (values.Distinct().Count() < 2) return;
            var scale = Math.ScaleB(mirrored ? -1 : 1, power);
            var plain = Cusum.Of(new CusumPlan(), values).Points.ToArray();
            var scaled = Cusum.Of(new CusumPlan(), [.. values.Select(v => v * scale)]).Points.ToArray();

            for (var i = 0; i < values.Length; i++)
            {
                Assert.Equal(mirrored ? -plain[i].Down : plain[i].Up, scaled[i].Up, 1e-9);
                Assert.Equal(mirrored ? -plain[i].Up : plain[i].Down, scaled[i].Down, 1e-9);
            }
        });

    [Fact]
    public void Centre_and_spread_come_from_the_values_where_they_are_not_given()
    {
        var cusum = Cusum.Of(new CusumPlan(), [1, 2, double.NaN, 4, 5]);

        Assert.Equal(3, cusum.Centre);
        Assert.Equal(1 / 1.128, cusum.Sigma, 12);
    }

    [Theory]
    [InlineData(0, 5, 0)]
    [InlineData(1, 0, 0)]
    [InlineData(1, 5, -1)]
    [InlineData(double.NaN, 5, 0)]
    public void Options_outside_their_range_are_refused(double shift, double interval, double head) =>
        Assert.Throws<SpcException>(() => Cusum.Of(new CusumPlan { Shift = shift, DecisionInterval = interval, HeadStart = head }, Montgomery));

    [Fact]
    public void Values_that_do_not_vary_or_are_infinite_are_refused()
    {
        Assert.Contains("do not vary", Assert.Throws<SpcException>(() => Cusum.Of(new CusumPlan(), [3, 3, 3])).Message);
        Assert.Contains("Point 2 is infinite", Assert.Throws<SpcException>(() => Cusum.Of(new CusumPlan(), [3, double.PositiveInfinity])).Message);
        Assert.Contains("no values", Assert.Throws<SpcException>(() => Cusum.Of(new CusumPlan { Sigma = 1 }, [])).Message);
    }
}
