using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.Tests.Numerics;

public sealed class ControlConstantsTests
{
    [Theory]
    [InlineData(2, 0.79788456080286536)]
    [InlineData(5, 0.93998560298662519)]
    [InlineData(25, 0.98964037558570308)]
    [InlineData(100, 0.99747797607126351)]
    [InlineData(101, 0.99750316395510509)]
    [InlineData(150, 0.99832356703247005)]
    [InlineData(5000, 0.99994999124881243)]
    [InlineData(100000, 0.99999749997812467)]
    public void C4_is_right_to_the_last_digits(int n, double expected) => Close.Equal(expected, ControlConstants.C4(n), 1e-14);

    [Fact]
    public void C4_of_neighbours_keep_their_product()
    {
        for (var n = 2; n < 400; n++) Close.Equal(Math.Sqrt((n - 1.0) / n), ControlConstants.C4(n) * ControlConstants.C4(n + 1), 2e-14);
    }

    // Montgomery (2019), appendix VI.
    [Theory]
    [InlineData(2, 2.659, 0, 3.267, 1.128, 0.853)]
    [InlineData(5, 1.427, 0, 2.089, 2.326, 0.864)]
    [InlineData(6, 1.287, 0.030, 1.970, 2.534, 0.848)]
    [InlineData(10, 0.975, 0.284, 1.716, 3.078, 0.797)]
    [InlineData(25, 0.606, 0.565, 1.435, 3.931, 0.708)]
    public void The_printed_table_is_the_constants_rounded(int n, double a3, double b3, double b4, double d2, double d3)
    {
        Assert.Equal(a3, ControlConstants.A3(n), 3);
        Assert.Equal(b3, ControlConstants.B3(n), 3);
        Assert.Equal(b4, ControlConstants.B4(n), 3);
        Assert.Equal(d2, ControlConstants.D2(n), 0.00051);
        Assert.Equal(d3, ControlConstants.D3(n), 0.00051);
        Assert.Equal(d2, PublishedRangeConstants.D2(n));
    }

    [Theory]
    [InlineData(2, 1.1283791670955126)]
    [InlineData(3, 1.6925687506432689)]
    [InlineData(5, 2.3259289472810392)]
    [InlineData(10, 3.0775054616703457)]
    [InlineData(25, 3.9306292195071132)]
    [InlineData(100, 5.0151872728833687)]
    public void D2_is_right_to_fourteen_digits(int n, double expected) => Close.Equal(expected, ControlConstants.D2(n), 1e-14);

    // √(2 − 4/π), √(2 + 3√3/π − 9/π); and for 5 by quadrature in 16 digits.
    [Theory]
    [InlineData(2, 0.85250246642742173)]
    [InlineData(3, 0.88836800404520429)]
    [InlineData(5, 0.864081941099)]
    public void D3_is_right_to_twelve_digits(int n, double expected) => Close.Equal(expected, ControlConstants.D3(n), 2e-12);

    [Fact]
    public void The_table_of_d3_is_near_the_true_values()
    {
        for (var n = 2; n <= PublishedRangeConstants.LargestSample; n++)
            Assert.Equal(ControlConstants.D3(n), PublishedRangeConstants.D3(n), 2e-5);
    }

    [Fact]
    public void Two_sigma_limits_lie_two_thirds_as_far()
    {
        Close.Equal(ControlConstants.A3(7) * 2 / 3, ControlConstants.A3(7, 2), 1e-14);
        Close.Equal(1 + (ControlConstants.B4(7) - 1) * 2 / 3, ControlConstants.B4(7, 2), 1e-14);
        Close.Equal(2 - ControlConstants.B4(7, 2), ControlConstants.B3(7, 2), 1e-14);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void Samples_of_fewer_than_two_are_refused(int n)
    {
        Assert.Throws<SpcException>(() => ControlConstants.C4(n));
        Assert.Throws<SpcException>(() => ControlConstants.D2(n));
        Assert.Throws<SpcException>(() => PublishedRangeConstants.D2(n));
        Assert.Throws<SpcException>(() => PublishedRangeConstants.D3(26));
    }
}
