using Tidemark.Charts.Funnel;
using Tidemark.Charts.Spc;

namespace Tidemark.Charts.Tests.Funnel;

public sealed class FunnelPictureTests
{
    [Fact]
    public void A_funnel_of_24_wards() => Approved.Same(Svg(FunnelExamples.TwentyFour, PictureSize.Wide));

    [Fact]
    public void A_funnel_of_24_wards_in_the_middle_size() => Approved.Same(Svg(FunnelExamples.TwentyFour, PictureSize.Middle));

    [Fact]
    public void A_funnel_of_24_wards_on_a_phone() => Approved.Same(Svg(FunnelExamples.TwentyFour, PictureSize.Narrow));

    [Fact]
    public void A_funnel_of_24_wards_with_all_names_for_which_there_is_room() =>
        Approved.Same(Svg(FunnelExamples.TwentyFour with { Naming = FunnelNaming.WhereFree }, PictureSize.Wide));

    [Fact]
    public void A_sensitive_funnel_with_the_own_name_alone() =>
        Approved.Same(Svg(FunnelExamples.TwentyFour with { Naming = FunnelNaming.OwnAlone, IsSensitive = true }, PictureSize.Wide));

    [Fact]
    public void A_funnel_of_five_wards() => Approved.Same(Svg(FunnelExamples.Five, PictureSize.Middle));

    [Fact]
    public void A_funnel_of_one_ward() => Approved.Same(Svg(FunnelExamples.Alone, PictureSize.Wide));

    [Fact]
    public void A_funnel_of_no_ward() => Approved.Same(Svg(FunnelExamples.Nothing, PictureSize.Wide));

    [Fact]
    public void A_funnel_with_limits_widened_for_over_dispersion() => Approved.Same(Svg(FunnelExamples.Widened, PictureSize.Wide));

    [Fact]
    public void A_funnel_with_limits_widened_for_over_dispersion_on_a_phone() => Approved.Same(Svg(FunnelExamples.Widened, PictureSize.Narrow));

    [Fact]
    public void A_funnel_of_300_wards() => Approved.Same(Svg(FunnelExamples.ThreeHundred, PictureSize.Wide));

    [Fact]
    public void A_funnel_of_300_wards_on_a_phone() => Approved.Same(Svg(FunnelExamples.ThreeHundred, PictureSize.Narrow));

    [Fact]
    public void A_funnel_of_standardised_ratios() => Approved.Same(Svg(FunnelExamples.Deaths, PictureSize.Wide));

    private static string Svg(FunnelChart chart, PictureSize size) => FunnelPicture.Of(chart, size, "f").Svg;
}
