using Tidemark.Charts.SafetyCross;

namespace Tidemark.Charts.Tests.SafetyCross;

public sealed class SafetyCrossPictureTests
{
    [Fact]
    public void A_month_as_a_cross() => Approved.Same(Svg(CrossExamples.October, PictureWidth.Wide));

    [Fact]
    public void A_month_as_a_cross_on_a_phone() => Approved.Same(Svg(CrossExamples.October, PictureWidth.Narrow));

    [Fact]
    public void A_month_under_way_as_a_cross() => Approved.Same(Svg(CrossExamples.UnderWay, PictureWidth.Wide));

    [Fact]
    public void A_month_under_way_as_a_cross_on_a_phone() => Approved.Same(Svg(CrossExamples.UnderWay, PictureWidth.Narrow));

    [Fact]
    public void A_sensitive_month_as_a_cross() => Approved.Same(Svg(CrossExamples.Sensitive, PictureWidth.Wide));

    [Fact]
    public void A_leap_February_with_high_counts() => Approved.Same(Svg(CrossExamples.LeapFebruary, PictureWidth.Wide));

    [Fact]
    public void A_leap_February_with_high_counts_on_a_phone() => Approved.Same(Svg(CrossExamples.LeapFebruary, PictureWidth.Narrow));

    private static string Svg(CrossMonth month, PictureWidth width) => SafetyCrossPicture.Of(month, width, "c").Svg;
}
