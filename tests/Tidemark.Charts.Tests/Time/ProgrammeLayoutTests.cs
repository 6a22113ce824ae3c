using CsCheck;
using Tidemark.Charts.Time;

namespace Tidemark.Charts.Tests.Time;

public sealed class ProgrammeLayoutTests
{
    private static readonly Gen<WhenKnown> When =
        from day in Gen.Int[0, 900].Select(n => new DateOnly(2023, 2, 1).AddDays(n))
        from exact in Gen.Frequency((7, Gen.Const(2)), (2, Gen.Const(1)), (1, Gen.Const(0)))
        select exact == 2 ? new WhenKnown(day) : exact == 1 ? new WhenKnown(day.Year, day.Month) : new WhenKnown(day.Year);

    private static readonly Gen<GatheringInTime> Gathering =
        from when in Gen.Frequency((9, When.Select(w => (WhenKnown?)w)), (1, Gen.Const((WhenKnown?)null)))
        from number in Gen.Frequency((4, Gen.Int[1, 99].Select(n => (int?)n)), (1, Gen.Const((int?)null)))
        from mode in Gen.Enum<MeetingMode>()
        from cancelled in Gen.Frequency((6, Gen.Const(false)), (1, Gen.Const(true)))
        let label = number is null ? "Workshop on measurement" : null
        select new GatheringInTime { When = when, Number = number, Label = label, Mode = mode, Cancelled = cancelled };

    private static readonly Gen<ProgrammeInTime> Programme =
        from gatherings in Gathering.Array[0, 30]
        from ends in When.Array[4]
        from has in Gen.Int[0, 15]
        let sorted = ends.Order().ToArray()
        select new ProgrammeInTime
        {
            Gatherings = gatherings,
            Launched = (has & 1) > 0 ? sorted[0] : null,
            Closed = (has & 2) > 0 ? sorted[3] : null,
            Pauses = (has & 4) > 0 ? [new(sorted[1], sorted[2])] : [],
            Today = (has & 10) == 8 ? new DateOnly(2025, 6, 1) : null,
        };

    [Fact]
    public void No_text_meets_another_text_or_a_mark_it_does_not_stand_on() => Programme.Sample(p =>
    {
        foreach (var svg in new[] { p.Draw("a").Svg, p.DrawNarrow("a").Svg })
        {
            var picture = new PictureReader(svg);
            var marks = picture.Shapes.Where(s => s.Stroke == Palette.Deep).ToList();
            for (var i = 0; i < picture.Texts.Count; i++)
            {
                var text = picture.Texts[i];
                Assert.All(picture.Texts.Skip(i + 1), o => Assert.False(text.Meets(o), $"“{text.What}” meets “{o.What}”"));
                if (!int.TryParse(text.What, out _)) Assert.All(marks, m => Assert.False(text.Meets(m), $"“{text.What}” meets a mark"));
            }
        }
    }, iter: 300);

    [Fact]
    public void Nothing_leaves_the_picture() => Programme.Sample(p =>
    {
        foreach (var drawn in new[] { p.Draw("a"), p.DrawNarrow("a") })
        {
            var picture = new PictureReader(drawn.Svg);
            Assert.All(picture.Texts.Concat(picture.Shapes), d => Assert.True(
                d.Left >= -0.5 && d.Top >= -0.5 && d.Right <= drawn.Width + 0.5 && d.Bottom <= drawn.Height + 0.5, d.ToString()));
        }
    }, iter: 300);

    [Fact]
    public void Marks_never_overlap() => Programme.Sample(p =>
    {
        foreach (var sizes in new[] { TimeSizes.Wide, TimeSizes.Narrow })
        {
            var layout = ProgrammeLayout.Of(p with { Launched = p.Launched ?? new(2023) }, sizes);
            foreach (var a in layout.Days)
                Assert.DoesNotContain(layout.Days, b => a != b && a.Row == b.Row && Math.Abs(a.X - b.X) < 2 * layout.Radius);
        }
    }, iter: 300);

    [Fact]
    public void A_gathering_of_a_month_is_a_bracket_over_that_month_and_no_day()
    {
        var layout = ProgrammeLayout.Of(ProgrammeExamples.MonthsOnly, TimeSizes.Wide);
        var march = layout.Spans.Single(s => s.Gathering.Number == 1);
        Assert.Equal(layout.Scale.At(new(2025, 3, 1)), march.Left, 6);
        Assert.Equal(layout.Scale.At(new(2025, 4, 1)), march.Right, 6);
        Assert.DoesNotContain(layout.Days, d => d.Gathering.Number == 1);
    }

    [Fact]
    public void Days_lie_on_the_axis_to_scale()
    {
        var layout = ProgrammeLayout.Of(ProgrammeExamples.SexualSafety, TimeSizes.Wide);
        var perDay = (layout.Days[8].X - layout.Days[0].X) / (new DateOnly(2021, 9, 13).DayNumber - new DateOnly(2020, 1, 13).DayNumber);
        Assert.Equal(layout.Days[0].X + (57 * perDay), layout.Days[1].X, 6);
    }

    [Fact]
    public void All_dates_are_shown_or_none()
    {
        Assert.True(ProgrammeExamples.SexualSafety.Draw("a").HasDates);
        Assert.True(ProgrammeExamples.Dense.Draw("a").HasDates);
        Assert.False(ProgrammeExamples.Crowded.Draw("a").HasDates);
    }
}
