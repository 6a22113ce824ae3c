using System.Globalization;
using System.Xml.Linq;
using Tidemark.Charts.Spc;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Tests.Spc;

public sealed class SpcPictureTests
{
    public static TheoryData<string, string> Drawings { get; } =
        [.. ChartExamples.All.Keys.SelectMany(k => PictureSize.All.Select(s => new TheoryDataRow<string, string>(k, s.Name)))];

    [Theory, MemberData(nameof(Drawings))]
    public void The_picture_is_the_one_that_was_approved(string chart, string size) =>
        Approved.Same(SpcPicture.Of(ChartExamples.All[chart], PictureSize.All.Single(s => s.Name == size), "c").Svg, $"Chart_{chart}_{size}");

    [Fact]
    public void Sixty_points_take_12_kilobytes_at_most() =>
        Assert.All(PictureSize.All, size => Assert.InRange(SpcPicture.Of(ChartExamples.Hours, size, "c").Svg.Length, 1_000, 12_000));

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = SpcPicture.Of(ChartExamples.Huddles, PictureSize.Wide, "c");
        try
        {
            CultureInfo.CurrentCulture = new("de-DE");
            Assert.Equal(expected, SpcPicture.Of(ChartExamples.Huddles, PictureSize.Wide, "c"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void It_is_one_image_with_a_title_and_a_description()
    {
        var picture = SpcPicture.Of(ChartExamples.Restraints, PictureSize.Wide, "c");
        var root = new PictureReader(picture.Svg).Root;
        Assert.Equal(("img", "c-title", "c-desc"), (root.Attribute("role")!.Value, root.Attribute("aria-labelledby")!.Value, root.Attribute("aria-describedby")!.Value));
        Assert.Equal("Run chart: Restraints a week, Kestrel Ward", picture.Title);
        Assert.Equal(SpcWords.Of(ChartExamples.Restraints).Description, picture.Description);
    }

    [Fact]
    public void Without_colour_each_tone_still_has_its_own_shape()
    {
        var lower = Shapes(Better.Lower);
        Assert.Equal(3, new[] { lower, Shapes(Better.Higher), Shapes(Better.Neither) }.Distinct().Count());
        Assert.Equal(lower, Shapes(Better.Lower));

        static string Shapes(Better better)
        {
            var picture = new PictureReader(SpcPicture.Of(ChartExamples.Restraints with { Better = better }, PictureSize.Wide, "c").Svg);
            return picture.Elements.Single(e => e.Name.LocalName == "path" && (e.Attribute("class")?.Value ?? "").StartsWith("tm-pt ", StringComparison.Ordinal))
                .Attribute("d")!.Value;
        }
    }

    [Fact]
    public void A_sensitive_chart_has_no_tone_no_target_and_no_open_interval()
    {
        var svg = SpcPicture.Of(ChartExamples.Falls with { IsSensitive = true, Target = 30 }, PictureSize.Wide, "c").Svg
            + SpcPicture.Of(ChartExamples.Reports, PictureSize.Wide, "c").Svg;
        Assert.All(new[] { "Target", "open", Palette.Improve, Palette.Concern, Palette.Target }, t => Assert.DoesNotContain(t, svg, StringComparison.Ordinal));
        Assert.Contains(Palette.Target, SpcPicture.Of(ChartExamples.Reports with { IsSensitive = false }, PictureSize.Wide, "c").Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_stands_alone_has_white_paper_and_a_picture_in_a_page_has_none()
    {
        var picture = SpcPicture.Of(ChartExamples.Restraints, PictureSize.Wide, "c");
        Assert.Contains(new PictureReader(picture.StandaloneSvg).Elements, IsPaper);
        Assert.DoesNotContain(new PictureReader(picture.Svg).Elements, IsPaper);
        Assert.DoesNotContain("<style", picture.Svg, StringComparison.Ordinal);

        static bool IsPaper(XElement e) => e.Name.LocalName == "rect" && e.Attribute("fill")?.Value == Palette.Paper && e.Attribute("width")?.Value == "720";
    }

    [Fact]
    public void Every_colour_is_in_a_checked_pair_or_only_decorates()
    {
        var known = Palette.Pairs.SelectMany(p => new[] { p.Fore, p.Ground }).Concat(Palette.Decoration).Concat(["none", "url(#c-h)"]).ToHashSet();
        Assert.All(ChartExamples.All.Values, chart => Assert.All(
            new PictureReader(SpcPicture.Of(chart, PictureSize.Wide, "c").Svg).Elements.Attributes().Where(a => a.Name.LocalName is "fill" or "stroke"),
            a => Assert.Contains(a.Value, known)));
    }

    [Fact]
    public void What_does_not_belong_together_is_refused()
    {
        Assert.Throws<ArgumentException>(() => SpcPicture.Of(ChartExamples.Hours with { Moments = Moments.Numbered(3) }, PictureSize.Wide, "c"));
        Assert.Throws<ArgumentException>(() => SpcPicture.Of(ChartExamples.Hours with { Provisional = [0] }, PictureSize.Wide, "c"));
        Assert.Throws<ArgumentException>(() => SpcPicture.Of(ChartExamples.Hours, PictureSize.Wide, "1 c"));
    }
}
