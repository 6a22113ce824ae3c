using System.Globalization;
using System.Xml.Linq;
using Tidemark.Charts.Tests.Drivers;
using Tidemark.Charts.Tests.Time;

namespace Tidemark.Charts.Tests;

public sealed class ContrastTests
{
    public static TheoryData<string> Pictures { get; } =
    [
        DiagramExamples.Small.Draw("a").Svg, DiagramExamples.Shared.Draw("a").Svg, DiagramExamples.Large.Draw("a").Svg,
        ProgrammeExamples.SexualSafety.Draw("a").Svg, ProgrammeExamples.Dense.Draw("a").Svg, ProgrammeExamples.MonthsOnly.Draw("a").Svg,
        ProgrammeExamples.MonthsOnly.DrawNarrow("a").Svg,
    ];

    [Fact]
    public void Every_pair_of_the_palette_has_the_contrast_it_needs() =>
        Assert.All(Palette.Pairs, p => Assert.True(Contrast(p.Fore, p.Ground) >= p.Floor, $"{p}: {Contrast(p.Fore, p.Ground):0.00}"));

    [Fact]
    public void The_measure_of_contrast_is_that_of_WCAG_and_tells_a_faint_pair()
    {
        Assert.Equal(21, Contrast("#000000", "#ffffff"), 2);
        Assert.Equal(4.54, Contrast("#767676", "#ffffff"), 2);
        Assert.True(Contrast(Palette.Hairline, Palette.Paper) < 3);
    }

    [Theory, MemberData(nameof(Pictures))]
    public void Text_stands_out_from_what_lies_under_it(string svg)
    {
        var picture = new PictureReader(svg);
        Assert.NotEmpty(picture.Texts);
        Assert.All(picture.Texts, t =>
        {
            var (x, y) = ((t.Left + t.Right) / 2, (t.Top + t.Bottom) / 2);
            // A number stands on its mark; half discs are paths, which the reader leaves out, and are always deep with paper on them.
            if (t.Fill == Palette.Paper && !picture.Shapes.Exists(s => s.Holds(x, y))) return;
            var ground = picture.Shapes.LastOrDefault(s => s.Fill != "none" && s.Holds(x, y))?.Fill ?? Palette.Paper;
            Assert.True(Contrast(t.Fill!, ground) >= 4.5, $"“{t.What}” {t.Fill} on {ground}: {Contrast(t.Fill!, ground):0.00}");
        });
    }

    [Theory, MemberData(nameof(Pictures))]
    public void Every_colour_in_a_picture_is_in_a_checked_pair_or_only_decorates(string svg)
    {
        var known = Palette.Pairs.SelectMany(p => new[] { p.Fore, p.Ground }).Concat([Palette.Hairline, "none"]).ToHashSet();
        var used = new PictureReader(svg).Elements.Attributes()
            .Where(a => a.Name.LocalName is "fill" or "stroke").Select(a => a.Value);
        Assert.All(used, colour => Assert.Contains(colour, known));
    }

    private static double Contrast(string a, string b)
    {
        var (light, dark) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));

        double Channel(int at)
        {
            var c = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }
    }
}
