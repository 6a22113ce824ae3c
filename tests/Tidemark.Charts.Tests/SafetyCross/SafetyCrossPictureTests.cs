using Tidemark.Charts.SafetyCross;
using Tidemark.Charts.Spc;

namespace Tidemark.Charts.Tests.SafetyCross;

public sealed class SafetyCrossPictureTests
{
    [Fact]
    public void A_month_as_a_cross() => Approved.Same(Svg(CrossExamples.October, PictureSize.Wide));

    [Fact]
    public void A_month_as_a_cross_on_a_phone() => Approved.Same(Svg(CrossExamples.October, PictureSize.Narrow));

    [Fact]
    public void A_month_under_way_as_a_cross() => Approved.Same(Svg(CrossExamples.UnderWay, PictureSize.Wide));

    [Fact]
    public void A_month_under_way_as_a_cross_on_a_phone() => Approved.Same(Svg(CrossExamples.UnderWay, PictureSize.Narrow));

    [Fact]
    public void A_sensitive_month_as_a_cross() => Approved.Same(Svg(CrossExamples.Sensitive, PictureSize.Wide));

    [Fact]
    public void A_leap_February_with_high_counts() => Approved.Same(Svg(CrossExamples.LeapFebruary, PictureSize.Wide));

    [Fact]
    public void A_leap_February_with_high_counts_on_a_phone() => Approved.Same(Svg(CrossExamples.LeapFebruary, PictureSize.Narrow));

    private static string Svg(CrossMonth month, PictureSize size) => SafetyCrossPicture.Of(month, size, "c").Svg;
}
