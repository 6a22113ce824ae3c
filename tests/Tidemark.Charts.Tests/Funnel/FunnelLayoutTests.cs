using System.Globalization;
using CsCheck;
using Tidemark.Charts.Funnel;
using Tidemark.Charts.Spc;
using Tidemark.Spc.Funnel;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Tests.Funnel;

public sealed class FunnelLayoutTests
{
    private static readonly Gen<string> Name = Gen.Frequency(
        (6, Gen.Int[0, 999].Select(n => $"Ward {n.ToString(CultureInfo.InvariantCulture)}")),
        (2, Gen.String[Gen.Char['a', 'z'], 1, 30]),
        (1, Gen.String[1, 60]));

    private static readonly Gen<FunnelRow> Row =
        from name in Name
        from size in Gen.Frequency((3, Gen.Int[1, 40]), (3, Gen.Int[40, 600]), (1, Gen.Int[600, 90_000]))
        from share in Gen.Double[0, 1]
        select new FunnelRow(name, Math.Round(share * size * 0.999), size);

    private static readonly Gen<FunnelChart> Chart =
        from rows in Row.Array[1, 90].Where(r => r.Any(x => x.Numerator != x.Denominator))
        from kind in Gen.Enum<FunnelKind>()
        from has in Gen.Int[0, 63]
        from naming in Gen.Enum<FunnelNaming>()
        from better in Gen.Enum<Better>()
        let plan = new FunnelPlan
        {
            Kind = kind,
            Adjusted = (has & 1) > 0,
            Unadjusted = (has & 2) > 0,
            Multiplier = (has & 4) > 0 ? 100 : 1,
            OutliersBeyond = (has & 8) > 0 ? FunnelLimit.NinetyFive : FunnelLimit.NinetyNinePointEight,
        }
        select FunnelExamples.Of(plan, rows) with
        {
            Measure = "Shifts with a safety huddle",
            Denominators = "Shifts counted, August to October 2026",
            Naming = naming,
            Better = better,
            Own = (has & 16) > 0 ? rows[0].Group : null,
            IsSensitive = (has & 32) > 0,
        };

    [Fact]
    public void No_name_meets_another_text_or_a_point() => Chart.Sample(chart =>
    {
        foreach (var size in PictureSize.All)
        {
            var layout = FunnelLayout.Of(new FunnelView(chart, chart.Plot!), size);
            var texts = new PictureReader(FunnelPicture.Of(chart, size, "f").Svg).Texts;
            for (var i = 0; i < texts.Count; i++)
            {
                Assert.All(texts.Skip(i + 1), o => Assert.False(texts[i].Meets(o), $"“{texts[i].What}” meets “{o.What}”"));
                Assert.All(layout.Marks, m => Assert.False(texts[i].Meets(Around(m, size)), $"“{texts[i].What}” meets the point of “{m.View.Group.Name}”"));
            }
        }
    }, iter: 150);

    [Fact]
    public void Nothing_leaves_the_picture_and_no_text_is_smaller_than_twelve() => Chart.Sample(chart =>
    {
        foreach (var size in PictureSize.All)
        {
            var drawn = FunnelPicture.Of(chart, size, "f");
            var picture = new PictureReader(drawn.Svg);
            Assert.All(picture.Texts.Concat(picture.Shapes), d => Assert.True(
                d.Left >= -0.5 && d.Top >= -0.5 && d.Right <= drawn.Width + 0.5 && d.Bottom <= drawn.Height + 0.5, d.ToString()));
            Assert.All(picture.Elements.Where(e => e.Name.LocalName == "text"),
                e => Assert.True(double.Parse(PictureReader.Inherited(e, "font-size")!, CultureInfo.InvariantCulture) >= 12));
        }
    }, iter: 100);

    [Fact]
    public void Every_point_lies_where_its_numbers_say() => Chart.Sample(chart =>
    {
        var layout = FunnelLayout.Of(new FunnelView(chart, chart.Plot!), PictureSize.Wide);
        Assert.All(layout.Marks, m =>
        {
            Assert.Equal(m.View.Group.Denominator, layout.SizeAt(m.X), m.View.Group.Denominator * 1e-9);
            var share = (layout.Frame.Bottom - m.Y) / (layout.Frame.Bottom - layout.Frame.Top);
            Assert.InRange(share, -1e-9, 1 + 1e-9);
            Assert.Equal(m.View.Value, layout.Frame.Axis.Low + (share * (layout.Frame.Axis.High - layout.Frame.Axis.Low)), 1e-6 * (1 + m.View.Value));
        });
    }, iter: 100);

    [Fact]
    public void The_own_ward_and_those_outside_are_named_or_said_to_be_without_room() => Chart.Sample(chart =>
    {
        var layout = FunnelLayout.Of(new FunnelView(chart, chart.Plot!), PictureSize.Wide);
        var wanted = layout.Marks.Count(m => m.View.Name is { Length: > 0 } && (m.View.IsOwn || m.View.Outside != Direction.None));
        if (chart.Naming != FunnelNaming.WhereFree) Assert.Equal(wanted, layout.Names.Placed.Count + layout.Names.Missing.Count);
        else Assert.True(wanted <= layout.Names.Placed.Count + layout.Names.Missing.Count);
    }, iter: 100);

    [Fact]
    public void A_curve_passes_through_its_limit_at_every_size()
    {
        var view = new FunnelView(FunnelExamples.TwentyFour, FunnelExamples.TwentyFour.Plot!);
        var layout = FunnelLayout.Of(view, PictureSize.Wide);
        var outer = layout.Curves.Single(c => c.IsUpper && c.Name == "99.8% limits");
        Assert.All(outer.Pieces.SelectMany(p => p), p =>
            Assert.Equal(layout.Frame.Y(view.Plot.LimitsAt(layout.SizeAt(p.X), adjusted: false).Upper998), p.Y, 0.01));
        Assert.Equal(layout.Frame.Top, outer.Pieces[0][0].Y, 0.1);
        Assert.Equal(layout.Frame.Right, outer.Pieces[0][^1].X, 0.01);
    }

    [Fact]
    public void An_axis_that_starts_above_zero_says_so()
    {
        Assert.Contains("(axis starts at 60%)", FunnelPicture.Of(FunnelExamples.TwentyFour, PictureSize.Wide, "f").Svg, StringComparison.Ordinal);
        var low = FunnelExamples.Of(new(), [new("A", 3, 100), new("B", 5, 200), new("C", 9, 300)]);
        Assert.DoesNotContain("axis starts", FunnelPicture.Of(low, PictureSize.Wide, "f").Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_tells_direction_and_worth_by_its_shape()
    {
        Assert.Equal([MarkOf(FunnelExamples.TwentyFour, "Curlew"), MarkOf(FunnelExamples.TwentyFour, "Hazel"), MarkOf(FunnelExamples.TwentyFour, "Elm")],
            [Frame.MarkTone.Improvement, Frame.MarkTone.Concern, Frame.MarkTone.Usual]);
        Assert.Equal(Frame.MarkTone.Neither, MarkOf(FunnelExamples.TwentyFour with { Better = Better.Neither }, "Curlew"));
        Assert.Equal(Frame.MarkTone.Neither, MarkOf(FunnelExamples.TwentyFour with { IsSensitive = true }, "Hazel"));
        var svg = FunnelPicture.Of(FunnelExamples.TwentyFour, PictureSize.Wide, "f").Svg;
        Assert.Equal((1, 1, 1), (Count(svg, "tm-pt--imp"), Count(svg, "tm-pt--con"), Count(svg, "tm-own")));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static Frame.MarkTone MarkOf(FunnelChart chart, string name) =>
        FunnelLayout.Of(new FunnelView(chart, chart.Plot!), PictureSize.Wide).Marks.Single(m => m.View.Group.Name == name).Tone;

    private static Drawn Around(FunnelMark mark, PictureSize size)
    {
        var reach = mark.Tone == Frame.MarkTone.Usual ? mark.Radius : mark.Radius * 1.6;
        if (mark.View.IsOwn) reach = FunnelMark.OwnRing + 1;
        return new($"{size}", mark.X - reach, mark.Y - reach, mark.X + reach, mark.Y + reach, null, null);
    }
}
