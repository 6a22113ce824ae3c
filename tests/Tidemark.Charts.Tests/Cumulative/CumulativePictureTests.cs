using Tidemark.Charts.Cumulative;
using Tidemark.Charts.Spc;

namespace Tidemark.Charts.Tests.Cumulative;

public sealed class CumulativePictureTests
{
    [Fact]
    public void A_cusum_of_a_fall() => Approved.Same(Svg(CumulativeExamples.Fallen, PictureSize.Wide));

    [Fact]
    public void A_cusum_of_a_fall_in_the_middle_size() => Approved.Same(Svg(CumulativeExamples.Fallen, PictureSize.Middle));

    [Fact]
    public void A_cusum_of_a_fall_on_a_phone() => Approved.Same(Svg(CumulativeExamples.Fallen, PictureSize.Narrow));

    [Fact]
    public void A_sensitive_cusum() => Approved.Same(Svg(CumulativeExamples.Fallen with { IsSensitive = true }, PictureSize.Wide));

    [Fact]
    public void A_cusum_without_a_signal() => Approved.Same(Svg(CumulativeExamples.Steady, PictureSize.Wide));

    [Fact]
    public void A_moving_average_of_a_fall() => Approved.Same(Svg(CumulativeExamples.Average, PictureSize.Wide));

    [Fact]
    public void A_moving_average_of_a_fall_on_a_phone() => Approved.Same(Svg(CumulativeExamples.Average, PictureSize.Narrow));

    [Fact]
    public void A_cusum_of_400_cases() => Approved.Same(Svg(CumulativeExamples.Cases, PictureSize.Wide));

    [Fact]
    public void A_cusum_of_400_cases_on_a_phone() => Approved.Same(Svg(CumulativeExamples.Cases, PictureSize.Narrow));

    private static string Svg(CumulativeChart chart, PictureSize size) => CumulativePicture.Of(chart, size, "u").Svg;
}
