using Tidemark.Charts.Time;

namespace Tidemark.Charts.Tests.Time;

public sealed class ProgrammePictureTests
{
    [Fact]
    public void Nine_learning_sets_with_a_pause() => Approved.Same(ProgrammeExamples.SexualSafety.Draw("pt").Svg);

    [Fact]
    public void Nine_learning_sets_with_a_pause_on_a_phone() => Approved.Same(ProgrammeExamples.SexualSafety.DrawNarrow("pt").Svg);

    [Fact]
    public void Twenty_four_gatherings_close_together() => Approved.Same(ProgrammeExamples.Dense.Draw("pt").Svg);

    [Fact]
    public void Twenty_four_gatherings_close_together_on_a_phone() => Approved.Same(ProgrammeExamples.Dense.DrawNarrow("pt").Svg);

    [Fact]
    public void Weekly_gatherings_that_must_be_stacked() => Approved.Same(ProgrammeExamples.Crowded.Draw("pt").Svg);

    [Fact]
    public void Gatherings_known_to_the_month_or_year_only() => Approved.Same(ProgrammeExamples.MonthsOnly.Draw("pt").Svg);

    [Fact]
    public void Gatherings_known_to_the_month_or_year_only_on_a_phone() => Approved.Same(ProgrammeExamples.MonthsOnly.DrawNarrow("pt").Svg);

    [Fact]
    public void Nothing_known() => Approved.Same(new ProgrammeInTime().Draw("pt").Svg);
}
