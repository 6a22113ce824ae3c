using System.Globalization;
using CsCheck;
using Tidemark.Charts.Cumulative;
using Tidemark.Charts.Spc;
using Tidemark.Spc.Cumulative;

namespace Tidemark.Charts.Tests.Cumulative;

public sealed class CumulativeTests
{
    private static readonly Gen<CumulativeChart> Chart =
        from values in Gen.Frequency((9, Gen.Double[-3, 12]), (1, Gen.Const(double.NaN))).Array[1, 120]
        from kind in Gen.Int[0, 2]
        from sensitive in Gen.Bool
        select (kind switch
        {
            0 => CumulativeExamples.Weeks(values, new() { Centre = 5, Sigma = 2 }),
            1 => CumulativeExamples.Ewmas(values, new() { Centre = 5, Sigma = 2 }),
            _ => CumulativeExamples.Deaths([.. values.Select(v => double.IsNaN(v) ? v : v > 9 ? 1 : 0)]),
        }) with
        { IsSensitive = sensitive };

    [Fact]
    public void No_text_meets_another_or_leaves_the_picture() => Chart.Sample(chart =>
    {
        foreach (var size in PictureSize.All)
        {
            var drawn = CumulativePicture.Of(chart, size, "u");
            var picture = new PictureReader(drawn.Svg);
            for (var i = 0; i < picture.Texts.Count; i++)
            {
                var text = picture.Texts[i];
                Assert.All(picture.Texts.Skip(i + 1), o => Assert.False(text.Meets(o), $"“{text.What}” meets “{o.What}”"));
                Assert.True(text.Left >= -0.5 && text.Right <= drawn.Width + 0.5 && text.Bottom <= drawn.Height + 0.5, text.ToString());
            }

            var words = picture.Elements.Where(e => e.Name.LocalName == "text");
            Assert.All(words, e => Assert.True(double.Parse(PictureReader.Inherited(e, "font-size")!, CultureInfo.InvariantCulture) >= 12));
        }
    }, iter: 200);

    [Fact]
    public void A_bar_of_the_lane_begins_and_ends_five_pixels_beyond_its_points() => Chart.Sample(chart =>
    {
        if (chart.Lines.Known == 0) return;
        var layout = CumulativeLayout.Of(chart, PictureSize.Wide);
        var bars = new PictureReader(CumulativePicture.Of(chart, PictureSize.Wide, "u").Svg).Shapes.Where(s => s.What == "rect" && s.Right < 620 && Math.Abs(s.Bottom - s.Top - 6) < 0.01).ToList();
        Assert.Equal(chart.Lines.Stretches.Count, bars.Count);
        Assert.Equal(chart.Lines.Stretches.Select(s => Math.Round(layout.Xs[s.First] - 5, 1)).Order(), bars.Select(b => Math.Round(b.Left, 1)).Order(),
            (a, b) => Math.Abs(a - b) < 0.11);
    }, iter: 100);

    [Fact]
    public void A_fall_in_words()
    {
        var picture = Of(CumulativeExamples.Fallen);
        Assert.Equal("Restraints a week fell: small differences from 7 added up beyond the limit on 31 August 2026.", picture.Headline);
        Assert.Equal("39 weeks, compared with a mean of 7. A signal: down from 31 August 2026 to 2 November 2026. One point without a count, past which the sums are carried.",
            picture.Description);
        Assert.Equal("CUSUM · mean 7, σ 1.7 · looks for a shift of 1σ · limit 5σ", picture.Method);
        Assert.Equal("CUSUM chart: Restraints a week, Kestrel Ward", picture.Title);
    }

    [Fact]
    public void Only_a_signal_says_rose_or_fell()
    {
        Assert.Equal("Restraints a week stayed around 6.8 over 19 weeks.", Of(CumulativeExamples.Steady).Headline);
        Assert.Equal("19 weeks, compared with a mean of 6.8. No signal.", Of(CumulativeExamples.Steady).Description);
    }

    [Fact]
    public void A_moving_average_in_words() => Assert.Equal(
        "Restraints a week fell: the moving average went below its limit on 31 August 2026.", Of(CumulativeExamples.Average).Headline);

    [Fact]
    public void A_signal_that_is_over_is_told_as_over() => Assert.Equal(
        "Deaths within 30 days: more often than 5.0% for a time: the evidence added up beyond the limit at case 235, and is within it since.",
        Of(CumulativeExamples.Cases).Headline);

    [Fact]
    public void A_sensitive_measure_is_told_by_what_was_reported() => Assert.Equal(
        "Restraints a week: fewer were reported than 7: small differences added up beyond the limit on 31 August 2026.",
        Of(CumulativeExamples.Fallen with { IsSensitive = true }).Headline);

    [Fact]
    public void Nothing_known_is_said()
    {
        var picture = Of(CumulativeExamples.Weeks([double.NaN, double.NaN], new() { Centre = 7, Sigma = 1 }));
        Assert.Equal("No points are known.", picture.Headline);
        Assert.Equal("No points are known.", Assert.Single(new PictureReader(picture.Svg).Texts).What);
        Assert.Equal("No points are known.", Of(CumulativeExamples.Weeks([], new() { Centre = 7, Sigma = 1 })).Headline);
    }

    [Fact]
    public void The_line_breaks_where_a_point_is_missing_and_where_a_sum_starts_again()
    {
        var layout = CumulativeExamples.Cases.Lines;
        var restart = Enumerable.Range(0, 400).Single(i => layout.RestartsAfter(0, i));
        Assert.Equal(restart, Assert.Single(layout.Stretches).Last);
        Assert.Equal(2, LinesOf(CumulativeExamples.Cases)[0].Split('M').Length - 1);
        Assert.Equal(2, LinesOf(CumulativeExamples.Fallen)[0].Split('M').Length - 1);
        Assert.Equal(1, LinesOf(CumulativeExamples.Steady)[0].Split('M').Length - 1);
    }

    [Fact]
    public void The_table_holds_the_numbers_drawn()
    {
        var table = Of(CumulativeExamples.Fallen).Table;
        Assert.Equal(["Date", "Restraints a week", "Sum for a rise", "Sum for a fall", "Lower limit", "Upper limit", "Signal"], table.Columns.Select(c => c.Heading));
        Assert.Equal(CumulativeExamples.Restraints, ((NumberColumn)table.Columns[1]).Values.ToArray());
        Assert.Equal(["15 June 2026", "", "", "", "−5", "5", ""], table.Columns.Select(c => c.Shown(19)));
        Assert.Equal("Lower", table.Columns[6].Shown(39));
    }

    [Fact]
    public void As_many_moments_as_points_are_asked_for() => Assert.Throws<ArgumentException>(() =>
        CumulativeChart.Of(Ewma.Of(new() { Centre = 1, Sigma = 1 }, [1, 2]), new() { Centre = 1, Sigma = 1 }, Moments.Numbered(3)));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a\u0000b\uFFFE \uD800 \" ' &")]
    public void Any_text_gives_well_formed_markup(string text)
    {
        var picture = Of(CumulativeExamples.Fallen with { Measure = text, Place = text });
        Assert.DoesNotContain(new PictureReader(picture.Svg).Elements, e => e.Name.LocalName == "script");
    }

    private static string[] LinesOf(CumulativeChart chart) => [.. new PictureReader(Of(chart).Svg).Elements
        .Where(e => e.Attribute("class")?.Value is "tm-line" or "tm-line tm-line--m").Select(e => e.Attribute("d")!.Value)];

    private static CumulativePicture Of(CumulativeChart chart) => CumulativePicture.Of(chart, PictureSize.Wide, "u");
}
