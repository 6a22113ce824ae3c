using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.Tests.Numerics;

/// <summary>The expected numbers here and in the files beside were computed with mpmath 1.3 to 40 digits, unless said otherwise.</summary>
public sealed class GammaFunctionTests
{
    [Theory]
    [InlineData(1e-10, 23.025850929882735)]
    [InlineData(0.3, 1.0957979948180755)]
    [InlineData(1 - 1.0 / 1048576, 5.5047650267370524e-7)]
    [InlineData(1.5, -0.12078223763524522)]
    [InlineData(2 + 1.0 / 16777216, 2.5199911255776875e-8)]
    [InlineData(2.7, 0.43482055365510453)]
    [InlineData(14.3, 23.336346704698322)]
    [InlineData(15, 25.191221182738682)]
    [InlineData(171.5, 709.14316303092824)]
    [InlineData(1000000.25, 12815508.023025157)]
    public void Logarithms_are_right_to_the_last_digits(double x, double expected) =>
        Close.Equal(expected, GammaFunction.Log(x), 2e-15);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_zeros_are_exact(double x) => Assert.Equal(0, GammaFunction.Log(x));

    [Theory]
    [InlineData(0)]
    [InlineData(-1.5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Numbers_without_a_logarithm_of_gamma_are_refused(double x) => Assert.Throws<SpcException>(() => GammaFunction.Log(x));
}
