using CsCheck;
using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.Tests.Numerics;

public sealed class IncompleteBetaTests
{
    [Theory]
    [InlineData(0.5, 0.5, 0.1, 0.20483276469913346, 0.79516723530086654)]
    [InlineData(2, 3, 0.4, 0.52480000000000004, 0.47519999999999996)]
    [InlineData(1, 30, 0.001, 0.029569032736914256, 0.97043096726308574)]
    [InlineData(5, 1, 0.999, 0.995009990004999, 0.0049900099950010044)]
    [InlineData(20, 80, 0.1, 0.0017443634674902393, 0.99825563653250976)]
    [InlineData(20, 80, 0.4, 0.99999201256438779, 7.9874356122118605e-6)]
    [InlineData(500, 700, 0.45, 0.99009477752156838, 0.0099052224784316246)]
    [InlineData(3, 100000, 0.0001, 0.99723196603988639, 0.00276803396011361)]
    [InlineData(600, 400, 0.598, 0.44697828021370516, 0.55302171978629484)]
    public void Both_tails_are_right_to_thirteen_digits(double a, double b, double x, double lower, double upper)
    {
        Close.Equal(lower, IncompleteBeta.Lower(a, b, x), 1e-13);
        Close.Equal(upper, IncompleteBeta.Upper(a, b, x), 1e-13);
    }

    [Theory]
    [InlineData(0.025, 3, 8, 0.066739511177734469)]
    [InlineData(0.975, 4, 7, 0.65245285005999724)]
    [InlineData(0.5, 0.5, 0.5, 0.5)]
    [InlineData(0.001, 20, 80, 0.095515273321450536)]
    [InlineData(0.999, 500, 300, 0.67686507658363524)]
    [InlineData(1e-8, 2, 5, 2.5820777914291938e-5)]
    public void Inverses_are_right_to_thirteen_digits(double p, double a, double b, double expected) =>
        Close.Equal(expected, IncompleteBeta.InverseLower(a, b, p), 1e-13);

    [Fact]
    public void The_inverse_leads_back_to_the_tail() =>
        Gen.Select(Gen.Double[-0.5, 4], Gen.Double[-0.5, 4], Gen.Double[-12, -0.31]).Sample((logA, logB, logTail) =>
        {
            double a = Math.Pow(10, logA), b = Math.Pow(10, logB), tail = Math.Pow(10, logTail);

            var x = IncompleteBeta.InverseLower(a, b, tail);

            // Where x has come near to 1, its last digit is worth more than the tail's.
            if (x < 0.9) Close.Equal(tail, IncompleteBeta.Lower(a, b, x), 1e-10);
        }, iter: 500);

    [Theory]
    [InlineData(0, 1, 0.5)]
    [InlineData(1, -1, 0.5)]
    [InlineData(1, 1, 1.5)]
    [InlineData(1, 1, double.NaN)]
    public void Arguments_outside_their_range_are_refused(double a, double b, double x) =>
        Assert.Throws<SpcException>(() => IncompleteBeta.Lower(a, b, x));
}
