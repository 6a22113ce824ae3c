using CsCheck;
using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.Tests.Numerics;

public sealed class IncompleteGammaTests
{
    [Theory]
    [InlineData(0.5, 0.1, 0.34527915398142298, 0.65472084601857702)]
    [InlineData(0.5, 20, 0.99999999974603714, 2.539628589470865e-10)]
    [InlineData(1, 1, 0.63212055882855768, 0.36787944117144232)]
    [InlineData(3, 0.001, 1.6654171665278076e-10, 0.99999999983345828)]
    [InlineData(10, 3, 0.0011024881301154797, 0.99889751186988452)]
    [InlineData(10, 30, 0.99999287824913718, 7.1217508628155771e-6)]
    [InlineData(100, 100, 0.51329879827914866, 0.48670120172085134)]
    [InlineData(100, 180, 0.99999999997051705, 2.9482945576482845e-11)]
    [InlineData(2500, 2400, 0.021659687865363329, 0.97834031213463667)]
    [InlineData(1000000, 1001000, 0.84134478636834029, 0.15865521363165971)]
    public void Both_tails_are_right_to_thirteen_digits(double shape, double x, double lower, double upper)
    {
        Close.Equal(lower, IncompleteGamma.Lower(shape, x), 1e-13);
        Close.Equal(upper, IncompleteGamma.Upper(shape, x), 1e-13);
    }

    [Fact]
    public void The_inverses_lead_back_to_the_tail() =>
        Gen.Select(Gen.Double[-1, 5], Gen.Double[-12, -0.31]).Sample((logShape, logTail) =>
        {
            double shape = Math.Pow(10, logShape), tail = Math.Pow(10, logTail);

            Close.Equal(tail, IncompleteGamma.Lower(shape, IncompleteGamma.InverseLower(shape, tail)), 1e-11);
            Close.Equal(tail, IncompleteGamma.Upper(shape, IncompleteGamma.InverseUpper(shape, tail)), 1e-11);
        }, iter: 500);

    [Fact]
    public void The_ends_are_nothing_and_infinity()
    {
        Assert.Equal(0, IncompleteGamma.InverseLower(2, 0));
        Assert.Equal(double.PositiveInfinity, IncompleteGamma.InverseLower(2, 1));
        Assert.Equal(double.PositiveInfinity, IncompleteGamma.InverseUpper(2, 0));
        Assert.Equal(0, IncompleteGamma.InverseUpper(2, 1));
        Assert.Equal(1, IncompleteGamma.Lower(2, double.PositiveInfinity));
        Assert.Equal(0, IncompleteGamma.Lower(2, 0));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, -1)]
    [InlineData(double.NaN, 1)]
    [InlineData(1, double.NaN)]
    public void Arguments_outside_their_range_are_refused(double shape, double x) => Assert.Throws<SpcException>(() => IncompleteGamma.Lower(shape, x));
}
