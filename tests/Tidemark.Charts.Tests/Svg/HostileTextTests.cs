using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using Tidemark.Charts.Drivers;
using Tidemark.Charts.Svg;
using Tidemark.Charts.Tests.Drivers;
using Tidemark.Charts.Tests.Time;

namespace Tidemark.Charts.Tests.Svg;

public sealed class HostileTextTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("]]><!-- & &amp; \" ' -->")]
    [InlineData("👩🏽‍⚕️🏳️‍🌈 café e\u0301")]
    [InlineData("\u202Eשלום עולם مرحبا")]
    [InlineData("a\u0000b\u0007c\u001Bd\u0085\uFFFEe\uFFFF")]
    [InlineData("\uD800 lone \uDC00")]
    [InlineData("")]
    public void Any_text_gives_well_formed_markup_without_new_elements(string text)
    {
        var item = new DiagramItem("k", text);
        var diagram = new DriverDiagram
        {
            Name = text,
            Version = text,
            Aim = new(text),
            CentralConcept = new(text) { Note = text },
            PrimaryDrivers = [item],
            ChangeIdeas = [item with { Key = text + "!", Under = ["k"] }],
        };
        var read = new PictureReader(diagram.Draw("x").Svg);
        string[] allowed = ["svg", "title", "desc", "g", "rect", "text", "tspan", "path"];
        Assert.All(read.Elements, e => Assert.Contains(e.Name.LocalName, allowed));
    }

    [Fact]
    public void Text_is_escaped_and_kept() =>
        Assert.Equal("<a b=\"&lt;&quot;&amp;&#39;\">]]&gt;</a>", new SvgWriter().Open("a").With("b", "<\"&'").CloseWith("]]>").Finish());

    [Fact]
    public void Random_text_survives_the_way_through_a_parser() => Gen.String.Sample(text =>
    {
        var line = SvgText.OneLine(text);
        var read = XDocument.Parse(new SvgWriter().Open("t").With("a", text).CloseWith(line).Finish());
        Assert.Equal(line, read.Root!.Value);
    });

    [Theory]
    [InlineData("style")]
    [InlineData("onclick")]
    public void What_the_content_security_policy_forbids_cannot_be_written(string attribute) =>
        Assert.Throws<ArgumentException>(() => new SvgWriter().Open("a").With(attribute, "x"));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("")]
    public void A_link_that_is_no_web_link_is_refused(string href) =>
        Assert.Throws<ArgumentException>(() => new DriverDiagram { Aim = new("a") { Href = href } }.Draw("x"));

    [Theory]
    [InlineData("/ideas/a:b")]
    [InlineData("ideas?x=1:2")]
    [InlineData("https://example.org/")]
    public void A_web_link_is_drawn(string href) =>
        Assert.Contains($"href=\"{href}\"", new DriverDiagram { Aim = new("a") { Href = href } }.Draw("x").Svg, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a\"")]
    public void An_id_prefix_that_would_break_ids_is_refused(string prefix) =>
        Assert.Throws<ArgumentException>(() => new DriverDiagram().Draw(prefix));

    [Theory]
    [InlineData(0.04, "0")]
    [InlineData(-0.04, "0")]
    [InlineData(1.25, "1.3")]
    [InlineData(-12.34, "-12.3")]
    [InlineData(1080, "1080")]
    public void Numbers_have_at_most_one_decimal(double value, string expected) => Assert.Equal(expected, SvgText.Number(value));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void The_same_bytes_in_every_culture(string culture)
    {
        var expected = All();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, All());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string All() => string.Concat(
            DiagramExamples.Large.Draw("x").Svg, ProgrammeExamples.MonthsOnly.Draw("y").Svg,
            ProgrammeExamples.SexualSafety.DrawNarrow("z").Svg);
    }
}
