using Tidemark.Charts.Funnel;
using Tidemark.Charts.Spc;
using Tidemark.Spc.Funnel;

namespace Tidemark.Charts.Tests.Funnel;

public sealed class FunnelWordsTests
{
    [Fact]
    public void The_headline_names_those_outside() => Assert.Equal(
        "22 of 24 wards differ by no more than chance would bring; Curlew is higher and Hazel lower.", Of(FunnelExamples.TwentyFour).Headline);

    [Fact]
    public void The_description_says_where_all_and_the_own_ward_lie() => Assert.Equal(
        "24 wards. All together 76%. Curlew is above and Hazel is below the 99.8% limits. Kestrel is yours, at 78%, within the limits.",
        Of(FunnelExamples.TwentyFour).Description);

    [Fact]
    public void A_sensitive_measure_is_told_by_what_was_reported() => Assert.Equal(
        "22 of 24 wards differ in what was reported by no more than chance would bring; Curlew reported more and Hazel fewer.",
        Of(FunnelExamples.TwentyFour with { IsSensitive = true }).Headline);

    [Fact]
    public void With_the_own_name_alone_no_other_name_is_anywhere()
    {
        var picture = Of(FunnelExamples.TwentyFour with { Naming = FunnelNaming.OwnAlone });
        Assert.Equal("22 of 24 wards differ by no more than chance would bring; one ward is higher and one ward lower.", picture.Headline);
        var all = $"{picture.Svg}{picture.Description}{string.Join(' ', Enumerable.Range(0, picture.Table.Rows).Select(picture.Table.Columns[0].Shown))}";
        Assert.All(FunnelExamples.TwentyFour.Plot!.Groups.Where(g => g.Name != "Kestrel"), g => Assert.DoesNotContain(g.Name, all, StringComparison.Ordinal));
        Assert.Contains("Kestrel", picture.Svg, StringComparison.Ordinal);
        var sizes = ((NumberColumn)picture.Table.Columns[2]).Values.ToArray();
        Assert.Equal(sizes.Order(), sizes);
    }

    [Fact]
    public void Many_outside_are_counted_and_not_listed()
    {
        var rows = Enumerable.Range(0, 20).Select(i => new FunnelRow($"W{i:00}", i < 5 ? 950 : i < 10 ? 500 : 720, 1000)).ToArray();
        Assert.Equal("10 of 20 wards differ by no more than chance would bring; five wards are higher and five wards lower.",
            Of(FunnelExamples.Of(new() { Adjusted = false, Unadjusted = true }, rows)).Headline);
    }

    [Fact]
    public void Limits_widened_for_over_dispersion_are_said_to_be()
    {
        var picture = Of(FunnelExamples.Widened);
        Assert.Equal("All 60 wards differ by no more than chance and the usual differences between wards would bring.", picture.Headline);
        Assert.Contains("The limits are wider than chance alone would set them", picture.Description, StringComparison.Ordinal);
        Assert.StartsWith("Funnel plot, proportion · 95% and 99.8% limits · limits widened for over-dispersion (φ ", picture.Method, StringComparison.Ordinal);
        Assert.Contains(">99.8% widened<", picture.Svg, StringComparison.Ordinal);
        Assert.Contains(">99.8% by chance<", picture.Svg, StringComparison.Ordinal);
        Assert.DoesNotContain("widened", Of(FunnelExamples.TwentyFour).Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void One_ward_and_none_are_said_and_drawn()
    {
        Assert.Equal("Kestrel stands alone at 78%: there is nothing to compare it with.", Of(FunnelExamples.Alone).Headline);
        Assert.Equal("No ward has any figures yet.", Of(FunnelExamples.Nothing).Headline);
        Assert.Equal(0, Of(FunnelExamples.Nothing).Table.Rows);
    }

    [Fact]
    public void A_lone_standardised_ratio_is_compared_with_what_is_expected() => Assert.Equal(
        "Abbey differs by more than chance would bring; it is higher.",
        Of(FunnelExamples.Of(new() { Kind = FunnelKind.StandardisedRatioShmi, Adjusted = false, Unadjusted = true }, [new("Abbey", 200, 100)])).Headline);

    [Fact]
    public void The_table_holds_the_numbers_drawn_by_name_and_not_by_rank()
    {
        var (table, plot) = (Of(FunnelExamples.TwentyFour).Table, FunnelExamples.TwentyFour.Plot!);
        Assert.Equal(["Ward", "Count", "Out of", "Share", "99.8% lower limit", "95% lower limit", "95% upper limit", "99.8% upper limit", "Against the limits"],
            table.Columns.Select(c => c.Heading));
        Assert.Equal(plot.Groups.Select(g => g.Plain.Upper998), ((NumberColumn)table.Columns[7]).Values.ToArray());
        Assert.Equal(plot.Groups.Select(g => g.Name == "Kestrel" ? "Kestrel (yours)" : g.Name), Enumerable.Range(0, 24).Select(table.Columns[0].Shown));
        Assert.Equal(["Curlew", "89.0%", "above the limits"], new[] { 0, 3, 8 }.Select(c => table.Columns[c].Shown(5)));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("]]><!-- & &amp; \" ' -->")]
    [InlineData("👩🏽‍⚕️🏳️‍🌈 café e\u0301")]
    [InlineData("\u202Eשלום עולם مرحبا")]
    [InlineData("a\u0000b\u001Bd\u0085\uFFFE")]
    [InlineData("\uD800 lone \uDC00")]
    [InlineData("")]
    [InlineData("A name that is so long that it would cover half of the plot and leave no room for anybody else, and goes on and on")]
    public void Any_text_gives_well_formed_markup_without_new_elements(string text)
    {
        FunnelRow[] rows = [new(text, 90, 100), new("other", 20, 100), new("third", 55, 100)];
        var chart = FunnelExamples.Of(new() { Adjusted = false, Unadjusted = true }, rows) with
        {
            Measure = text,
            Denominators = text,
            One = text + "!",
            Many = text,
            Own = text,
            Naming = FunnelNaming.WhereFree,
        };
        string[] allowed = ["svg", "title", "desc", "g", "rect", "circle", "text", "path"];
        foreach (var size in PictureSize.All)
            Assert.All(new PictureReader(FunnelPicture.Of(chart, size, "f").Svg).Elements, e => Assert.Contains(e.Name.LocalName, allowed));
    }

    private static FunnelPicture Of(FunnelChart chart) => FunnelPicture.Of(chart, PictureSize.Wide, "f");
}
