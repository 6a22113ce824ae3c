using System.Globalization;
using CsCheck;
using Tidemark.Charts.SafetyCross;
using Tidemark.Charts.Spc;

namespace Tidemark.Charts.Tests.SafetyCross;

public sealed class SafetyCrossTests
{
    private static readonly Gen<CrossDay> Day = Gen.Frequency(
        (5, Gen.Int[0, 3].Select(CrossDay.Of)), (1, Gen.Int[0, 2000].Select(CrossDay.Of)), (1, Gen.Const(CrossDay.NoEntry)),
        (1, Gen.Const(CrossDay.Paused)), (1, Gen.Const(CrossDay.NoneSoFar)), (1, Gen.Const(CrossDay.Ahead)));

    private static readonly Gen<CrossMonth> Month =
        from year in Gen.Int[2000, 2100]
        from month in Gen.Int[1, 12]
        from days in Day.Array[DateTime.DaysInMonth(year, month)]
        from today in Gen.Int[0, 28]
        from sensitive in Gen.Bool
        select CrossExamples.Falls(year, month, d => days[d - 1]) with { Today = today == 0 ? null : today, IsSensitive = sensitive };

    [Theory]
    [InlineData(2027, 2, 28)]
    [InlineData(2028, 2, 29)]
    [InlineData(2100, 2, 28)]
    [InlineData(2026, 11, 30)]
    [InlineData(2026, 10, 31)]
    public void Each_day_of_a_month_has_one_cell_of_its_own(int year, int month, int length)
    {
        var picture = new PictureReader(Of(CrossExamples.Falls(year, month, _ => CrossDay.None)).Svg);
        Assert.Equal(length, picture.Shapes.Count);
        Assert.Equal(Enumerable.Range(1, length).Select(d => d.ToString(CultureInfo.InvariantCulture)), picture.Texts.Select(t => t.What));
        Assert.All(picture.Shapes, a => Assert.DoesNotContain(picture.Shapes, b => a != b && a.Meets(b)));
    }

    [Fact]
    public void The_days_of_October_form_a_cross() => Assert.Equal(
        [(2, 0), (4, 1), (0, 2), (6, 2), (0, 3), (0, 4), (6, 4), (2, 5), (4, 5), (3, 6)],
        new[] { 1, 6, 7, 13, 14, 21, 27, 28, 30, 31 }.Select(CrossSizes.PlaceOf));

    [Fact]
    public void No_text_meets_another_or_leaves_its_cell_and_none_is_smaller_than_twelve() => Month.Sample(month =>
    {
        foreach (var size in PictureSize.All)
        {
            var drawn = SafetyCrossPicture.Of(month, size, "c");
            var picture = new PictureReader(drawn.Svg);
            for (var i = 0; i < picture.Texts.Count; i++)
            {
                var text = picture.Texts[i];
                Assert.All(picture.Texts.Skip(i + 1), o => Assert.False(text.Meets(o), $"“{text.What}” meets “{o.What}”"));
                Assert.Single(picture.Shapes, s => s.Holds(text.Left, text.Top) && s.Holds(text.Right, text.Bottom - 0.5));
            }

            Assert.All(picture.Shapes, s => Assert.True(s.Left >= 0.7 && s.Top >= 0.7 && s.Right <= drawn.Width - 0.7 && s.Bottom <= drawn.Height - 0.7));
            Assert.All(picture.Elements.Where(e => e.Name.LocalName == "text"),
                e => Assert.True(double.Parse(PictureReader.Inherited(e, "font-size")!, CultureInfo.InvariantCulture) >= 12));
        }
    }, iter: 150);

    [Fact]
    public void Every_state_is_told_by_its_mark_or_edge_without_colour()
    {
        CrossDay[] states = [CrossDay.None, CrossDay.Of(1), CrossDay.NoneSoFar, CrossDay.NoEntry, CrossDay.Paused, CrossDay.Ahead];
        var looks = states.Select(s => string.Join(' ', new PictureReader(Of(CrossExamples.Falls(2027, 2, _ => s)).Svg).Root.Elements()
            .Where(e => e.Name.LocalName is "g" or "path")
            .Select(e => $"{e.Name.LocalName} {e.Attribute("d")?.Value} {e.Attribute("stroke-dasharray")?.Value} {e.Attribute("text-anchor")?.Value}"))).ToList();
        Assert.Equal(looks.Count, looks.Distinct().Count());
    }

    [Fact]
    public void A_whole_month_in_words()
    {
        var picture = Of(CrossExamples.October);
        Assert.Equal("October 2026: a fall on 5 of 28 days counted.", picture.Headline);
        Assert.Equal("Safety cross: falls, October 2026, Rowan Ward", picture.Title);
        Assert.Equal("A fall on 4, 9 (2 times), 15, 16 and 27 October, 6 in all. None on 23 days. No entry for 12 October. Paused on 21 and 22 October.",
            picture.Description);
    }

    [Fact]
    public void A_month_under_way_in_words()
    {
        Assert.Equal("November 2026 so far: a fall on 2 of 9 days counted; none so far today.", Of(CrossExamples.UnderWay).Headline);
        Assert.EndsWith("None so far on 10 November. Twenty days are yet to come.", Of(CrossExamples.UnderWay).Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sensitive_month_tells_what_was_reported() =>
        Assert.Equal("October 2026: an incident reported on 5 of 28 days counted.", Of(CrossExamples.Sensitive).Headline);

    [Fact]
    public void Months_without_an_event_a_count_or_a_past_in_words()
    {
        Assert.Equal("February 2027: no falls on 28 days counted.", Of(CrossExamples.Falls(2027, 2, _ => CrossDay.None)).Headline);
        Assert.Equal("February 2027: no day is counted.", Of(CrossExamples.Falls(2027, 2, _ => CrossDay.NoEntry)).Headline);
        Assert.Equal("February 2027: no day is counted yet.", Of(CrossExamples.Falls(2027, 2, _ => CrossDay.Ahead)).Headline);
        Assert.Equal("February 2027: none so far today; no earlier day is counted.",
            Of(CrossExamples.Falls(2027, 2, d => d == 1 ? CrossDay.NoneSoFar : CrossDay.Ahead) with { Today = 1 }).Headline);
    }

    [Fact]
    public void Today_is_bold_and_only_today()
    {
        var bold = new PictureReader(Of(CrossExamples.UnderWay).Svg).Elements
            .Where(e => e.Name.LocalName == "text" && e.Attribute("font-weight")?.Value == "700").Select(e => e.Value);
        Assert.Equal(["10"], bold);
    }

    [Fact]
    public void The_table_has_a_row_for_each_day_and_no_zero_for_what_is_not_known()
    {
        var table = Of(CrossExamples.October).Table;
        Assert.Equal(31, table.Rows);
        Assert.Equal(["Sunday 4 October 2026", "1", "One or more"], table.Columns.Select(c => c.Shown(3)));
        Assert.Equal(["Monday 5 October 2026", "0", "None"], table.Columns.Select(c => c.Shown(4)));
        Assert.Equal(["Monday 12 October 2026", "", "No entry"], table.Columns.Select(c => c.Shown(11)));
        Assert.Equal(["Wednesday 21 October 2026", "", "Paused"], table.Columns.Select(c => c.Shown(20)));
    }

    [Fact]
    public void A_month_that_does_not_exist_or_has_another_length_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Of(new(2026, 13, [])));
        Assert.Throws<ArgumentException>(() => Of(new(2027, 2, [.. Enumerable.Repeat(CrossDay.None, 29)])));
        Assert.Throws<ArgumentException>(() => Of(CrossExamples.October with { Today = 32 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrossDay.Of(-1));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a\u0000b\uFFFE \uD800 \" ' &")]
    public void Any_text_gives_well_formed_markup(string text)
    {
        var picture = Of(CrossExamples.October with { AnEvent = text, Events = text, Place = text });
        Assert.DoesNotContain(new PictureReader(picture.Svg).Elements, e => e.Name.LocalName == "script");
        Assert.Equal(picture.Title, new PictureReader(picture.Svg).Root.Elements().First().Value);
    }

    private static SafetyCrossPicture Of(CrossMonth month) => SafetyCrossPicture.Of(month, PictureSize.Wide, "c");
}
