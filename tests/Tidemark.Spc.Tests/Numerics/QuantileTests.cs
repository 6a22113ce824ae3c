using CsCheck;
using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.Tests.Numerics;

public sealed class QuantileTests
{
    [Theory]
    [InlineData(-8, 6.2209605742717841e-16)]
    [InlineData(-3, 0.0013498980316300945)]
    [InlineData(-1.5, 0.066807201268858066)]
    [InlineData(0.25, 0.59870632568292372)]
    [InlineData(2, 0.97724986805182079)]
    [InlineData(6, 0.99999999901341235)]
    public void The_normal_distribution_is_right_in_its_tails(double z, double lower)
    {
        Close.Equal(lower, NormalDistribution.Lower(z), 1e-14);
        Close.Equal(lower, NormalDistribution.Upper(-z), 1e-14);
    }

    [Theory]
    [InlineData(1e-300, -37.047096299361199)]
    [InlineData(1e-12, -7.0344838253011319)]
    [InlineData(0.001, -3.0902323061678135)]
    [InlineData(0.025, -1.9599639845400542)]
    [InlineData(0.05, -1.6448536269514727)]
    [InlineData(0.3, -0.52440051270804082)]
    [InlineData(0.5, 0.0)]
    [InlineData(0.975, 1.9599639845400539)]
    [InlineData(0.999, 3.0902323061678133)]
    public void Normal_quantiles_are_right_to_the_last_digits(double p, double expected) =>
        Close.Equal(expected, NormalDistribution.Quantile(p), 1e-15);

    [Theory]
    [InlineData(0.001, 2, 0.002001000667167067)]
    [InlineData(0.025, 1, 0.00098206911717525602)]
    [InlineData(0.025, 50.6, 32.839784026698897)]
    [InlineData(0.5, 10, 9.3418177655919674)]
    [InlineData(0.975, 20, 34.169606902838337)]
    [InlineData(0.999, 3, 16.266236196238129)]
    [InlineData(0.999, 1936.4, 2134.4237397339791)]
    [InlineData(0.001, 2000000, 1993825.2346396304)]
    public void Chi_square_quantiles_are_right_to_thirteen_digits(double p, double df, double expected)
    {
        Close.Equal(expected, ChiSquareDistribution.Quantile(p, df), 1e-13);
        Close.Equal(expected, ChiSquareDistribution.UpperQuantile(1 - p, df), 1e-12);
    }

    [Theory]
    [InlineData(0.05, 24, 0.5, 8)]
    [InlineData(0.05, 9, 0.5, 2)]
    [InlineData(0.001, 60, 0.02, 0)]
    [InlineData(0.999, 60, 0.02, 6)]
    [InlineData(0.025, 4000, 0.31, 1183)]
    [InlineData(0.975, 4000, 0.31, 1298)]
    [InlineData(0.5, 1, 0.5, 0)]
    [InlineData(0.3, 7, 0, 0)]
    [InlineData(0.3, 7, 1, 7)]
    [InlineData(1, 7, 0.2, 7)]
    public void Binomial_quantiles_are_the_smallest_count_that_reaches_the_share(double share, double n, double p, double expected) =>
        Assert.Equal(expected, BinomialDistribution.Quantile(share, n, p));

    [Theory]
    [InlineData(0.001, 0.4, 0)]
    [InlineData(0.999, 0.4, 3)]
    [InlineData(0.025, 17.3, 10)]
    [InlineData(0.975, 17.3, 26)]
    [InlineData(0.5, 1000.5, 1000)]
    [InlineData(0.5, 0, 0)]
    [InlineData(1, 3, double.PositiveInfinity)]
    public void Poisson_quantiles_are_the_smallest_count_that_reaches_the_share(double share, double mean, double expected) =>
        Assert.Equal(expected, PoissonDistribution.Quantile(share, mean));

    [Theory]
    [InlineData(0.5, 0.5, 0)]
    [InlineData(0.75, 0.5, 1)]
    [InlineData(0.76, 0.5, 2)]
    [InlineData(0.19, 0.1, 1)]
    [InlineData(0.999, 1e-9, 6907755275)]
    [InlineData(0, 0.2, 0)]
    [InlineData(1, 0.2, double.PositiveInfinity)]
    public void Geometric_quantiles_are_the_smallest_count_that_reaches_the_share(double share, double p, double expected) =>
        Assert.Equal(expected, GeometricDistribution.Quantile(share, p));

    [Fact]
    public void Sums_of_single_counts_are_the_distribution() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Double[0.001, 0.999]).Sample((a, b, p) =>
        {
            int n = Math.Max(a, b), k = Math.Min(a, b);
            double binomial = 0, poisson = 0;
            for (var i = 0; i <= k; i++)
            {
                binomial += BinomialDistribution.Mass(i, n, p);
                poisson += PoissonDistribution.Mass(i, 60 * p);
            }

            Close.Equal(Math.Min(1, binomial), BinomialDistribution.AtMost(k, n, p), 1e-12);
            Close.Equal(poisson, PoissonDistribution.AtMost(k, 60 * p), 1e-12);
            Close.Equal(1, BinomialDistribution.AtMost(k, n, p) + BinomialDistribution.AtLeast(k + 1, n, p), 1e-14);
            Close.Equal(1, PoissonDistribution.AtMost(k, 60 * p) + PoissonDistribution.AtLeast(k + 1, 60 * p), 1e-14);
        });

    [Fact]
    public void A_share_that_is_a_distribution_s_own_value_gives_its_count_back() =>
        Gen.Select(Gen.Int[1, 300], Gen.Double[0.01, 0.99]).Sample((n, p) =>
        {
            var k = (int)(n * p);

            Assert.Equal(k, BinomialDistribution.Quantile(BinomialDistribution.AtMost(k, n, p), n, p));
            Assert.Equal(k, PoissonDistribution.Quantile(PoissonDistribution.AtMost(k, n * p), n * p));
        });

    [Theory]
    [InlineData(0.00135)]
    [InlineData(0.5)]
    [InlineData(0.999)]
    public void Counts_beyond_a_thousand_million_are_told_by_expansion_as_well_as_by_sums(double share)
    {
        const double mean = 2e9;

        double poisson = PoissonDistribution.Quantile(share, mean), binomial = BinomialDistribution.Quantile(share, 2 * mean, 0.5);

        Assert.InRange(share, PoissonDistribution.AtMost(poisson - 1, mean), PoissonDistribution.AtMost(poisson, mean));
        Assert.InRange(share, BinomialDistribution.AtMost(binomial - 1, 2 * mean, 0.5), BinomialDistribution.AtMost(binomial, 2 * mean, 0.5));
        Close.Equal(share, IncompleteGamma.Lower(mean, IncompleteGamma.InverseLower(mean, share)), 1e-8);
    }

    [Fact]
    public void Counts_beyond_all_measure_still_have_quantiles()
    {
        Close.Equal(1e300, PoissonDistribution.Quantile(0.999, 1e300));
        Close.Equal(1e300, BinomialDistribution.Quantile(0.999, 1e300, 1 - 1e-16));
        Close.Equal(2e300, ChiSquareDistribution.Quantile(0.5, 2e300));
        Assert.Throws<SpcException>(() => IncompleteGamma.Lower(1e13, 1e13));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void What_is_no_probability_is_refused(double p)
    {
        Assert.Throws<SpcException>(() => NormalDistribution.Quantile(p));
        Assert.Throws<SpcException>(() => ChiSquareDistribution.Quantile(p, 3));
        Assert.Throws<SpcException>(() => BinomialDistribution.Quantile(p, 10, 0.5));
        Assert.Throws<SpcException>(() => PoissonDistribution.Quantile(p, 10));
        Assert.Throws<SpcException>(() => GeometricDistribution.Quantile(p, 0.5));
        Assert.Throws<SpcException>(() => BinomialDistribution.Mass(1, 10, p));
        Assert.Throws<SpcException>(() => GeometricDistribution.AtMost(1, p));
    }
}
