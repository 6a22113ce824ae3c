using CsCheck;
using Tidemark.Spc.RunCharts;

namespace Tidemark.Spc.Tests.RunCharts;

public sealed class RunsTests
{
    [Fact]
    public void Values_on_the_line_and_missing_ones_neither_break_nor_lengthen_a_run()
    {
        // Above, on, above, missing, above, below: a run of three from 0 to 4, one crossing.
        var runs = Runs.Of([6, 5, 7, double.NaN, 8, 2], [5, 5, 5, 5, 5, 5]);

        Assert.Equal(new Runs(Useful: 4, Above: 3, Longest: 3, LongestFirst: 0, LongestLast: 4, Crossings: 1), runs);
        Assert.Equal(2, runs.Count);
    }

    [Fact]
    public void No_useful_value_makes_no_run() => Assert.Equal(0, Runs.Of([5, double.NaN], [5, 5]).Count);

    [Theory]
    [InlineData(10, 6, 2)]
    [InlineData(24, 8, 8)]
    [InlineData(60, 9, 23)]
    public void Bounds_are_those_of_Anhoej_and_Olesen(int useful, int longestMax, int crossingsMin)
    {
        Assert.Equal(longestMax, AnhoejBounds.LongestRunMax(useful));
        Assert.Equal(crossingsMin, AnhoejBounds.CrossingsMin(useful));
    }

    [Fact]
    public void The_bound_of_crossings_is_the_fifth_percentile_of_fair_coins_on_both_ways_of_finding_it() => Gen.Int[2, 5000].Sample(useful =>
    {
        int k = AnhoejBounds.CrossingsMin(useful);

        Assert.True(Tidemark.Spc.Numerics.BinomialDistribution.AtMost(k, useful - 1, 0.5) >= 0.05);
        Assert.True(k == 0 || Tidemark.Spc.Numerics.BinomialDistribution.AtMost(k - 1, useful - 1, 0.5) < 0.05);
    }, iter: 300);

    [Fact]
    public void The_boxes_end_where_their_publication_ends()
    {
        Assert.Equal((2, 6), BoxBounds.Best(10));
        Assert.Equal(0, BoxBounds.CutLongestRunMax(60, 22));
        Assert.Equal(9, BoxBounds.CutLongestRunMax(60, 23));
        Assert.Throws<SpcException>(() => BoxBounds.Best(101));
    }

    [Theory]
    [InlineData(5, 5, 3, 9)]
    [InlineData(10, 10, 7, 15)]
    [InlineData(20, 20, 15, 27)]
    public void Runs_between_the_critical_numbers_of_Swed_and_Eisenhart_are_usual(int above, int below, int least, int most) =>
        Assert.Equal((least, most), RunCountBounds.Of(above, below));

    [Fact]
    public void The_normal_approximation_of_runs_meets_the_exact_bounds()
    {
        var (least, most) = RunCountBounds.Of(200, 200);
        var (leastBeyond, mostBeyond) = RunCountBounds.Of(201, 200);

        Assert.InRange(leastBeyond - least, 0, 1);
        Assert.InRange(mostBeyond - most, 0, 1);
    }

    [Fact]
    public void A_median_is_rebased_where_so_many_useful_points_lie_on_one_side()
    {
        // Median 10 of the first five; then one on it, and 12 to 14 above.
        var periods = SustainedShifts.Find([9, 10, 11, 10, 10, 10, 12, 13, 14, 9], baseline: 5, length: 3);

        Assert.Equal([new MedianPeriod(10, 0, 4), new MedianPeriod(13, 6, 8)], periods);
        Assert.Single(SustainedShifts.Find([9, 10, 11, 10, 10, 10, 12, 13, 14, 9], baseline: 5, length: 3, above: false));
    }
}
