using Tidemark.Spc.Cumulative;

namespace Tidemark.Spc.Tests.Cumulative;

public sealed class EwmaTests
{
    // Montgomery, Introduction to Statistical Quality Control, example 9.2: the data of table 9.1, λ 0.1, L 2.7; limits settle at 10 ± 0.62.
    [Fact]
    public void The_textbook_example_has_the_averages_and_limits_that_are_printed()
    {
        double[] values =
        [
            9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.20, 10.34, 9.03, 11.47, 10.51, 9.40, 10.08, 9.37, 10.62, 10.31, 8.52, 10.84,
            10.90, 9.33, 12.29, 11.50, 10.60, 11.08, 10.38, 11.62, 11.31, 10.52,
        ];

        var points = Ewma.Of(new EwmaPlan { Centre = 10, Sigma = 1, Weight = 0.1, Sigmas = 2.7 }, values).Points.ToArray();

        Assert.Equal([29, 30], points.Index().Where(p => p.Item.Signals).Select(p => p.Index + 1));
        Assert.Equal(9.945, points[0].Average, 10);
        Assert.Equal(9.7495, points[1].Average, 10);
        Assert.Equal(10.6341, points[29].Average, 4);
        Assert.Equal((9.73, 10.27), (Math.Round(points[0].Lower, 2), Math.Round(points[0].Upper, 2)));
        Assert.Equal((9.38, 10.62), (Math.Round(points[29].Lower, 2), Math.Round(points[29].Upper, 2)));
    }

    [Fact]
    public void A_weight_of_one_is_a_chart_of_single_values()
    {
        var points = Ewma.Of(new EwmaPlan { Centre = 5, Sigma = 2, Weight = 1 }, [4, 11.5, 9]).Points.ToArray();

        Assert.Equal([4, 11.5, 9], points.Select(p => p.Average));
        Assert.All(points, p => Assert.Equal((-1.0, 11.0), (p.Lower, p.Upper)));
        Assert.Equal([false, true, false], points.Select(p => p.Signals));
    }

    [Fact]
    public void A_missing_value_shows_nothing_and_leaves_the_limits_where_they_were()
    {
        var plan = new EwmaPlan { Centre = 5, Sigma = 2 };

        var whole = Ewma.Of(plan, [4, 11, 9]).Points.ToArray();
        var gap = Ewma.Of(plan, [4, double.NaN, 11, 9]).Points.ToArray();

        Assert.Equal(double.NaN, gap[1].Average);
        Assert.False(gap[1].Signals);
        Assert.Equal(whole[0].Upper, gap[1].Upper);
        Assert.Equal(whole, gap.Where((_, i) => i != 1));
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1.1, 3)]
    [InlineData(0.2, 0)]
    public void Options_outside_their_range_are_refused(double weight, double sigmas) =>
        Assert.Throws<SpcException>(() => Ewma.Of(new EwmaPlan { Weight = weight, Sigmas = sigmas }, [1, 2, 3]));
}
