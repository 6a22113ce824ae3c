using Tidemark.Charts.Time;

namespace Tidemark.Charts.Tests.Time;

public sealed class ProgrammeWordsTests
{
    [Fact]
    public void The_description_says_how_many_from_when_to_when_and_the_pause() => Assert.Equal(
        "Nine learning sets from 13 January 2020 to 13 September 2021, with a pause from March to September 2020. "
        + "Launched on 21 October 2019 and closed in September 2021.", ProgrammeExamples.SexualSafety.Draw("a").Description);

    [Theory]
    [InlineData("2021-08-31", "closes in September 2021.", "Closes September 2021")]
    [InlineData("2021-09-29", "closes in September 2021.", "Closes September 2021")]
    [InlineData("2021-09-30", "closed in September 2021.", "Closed September 2021")]
    public void An_end_that_is_still_ahead_is_not_told_as_past(string today, string sentence, string mark)
    {
        var picture = (ProgrammeExamples.SexualSafety with { Today = DateOnly.Parse(today) }).Draw("a");
        Assert.EndsWith(sentence, picture.Description, StringComparison.Ordinal);
        Assert.Contains(new PictureReader(picture.Svg).Texts, t => t.What == mark);
    }

    [Fact]
    public void A_launch_that_is_still_ahead_is_not_told_as_past() => Assert.EndsWith("Launches on 21 October 2019.",
        new ProgrammeInTime { Launched = new(2019, 10, 21), Today = new(2019, 10, 1) }.Draw("a").Description, StringComparison.Ordinal);

    [Fact]
    public void What_has_no_date_is_not_drawn_but_named()
    {
        var picture = ProgrammeExamples.MonthsOnly.Draw("a");
        Assert.Equal(4, Assert.Single(picture.NotDrawn).Number);
        Assert.EndsWith("Not drawn, because no date is known: learning set 4.", picture.Description, StringComparison.Ordinal);
        Assert.DoesNotContain(new PictureReader(picture.Svg).Texts, t => t.What == "4");
    }

    [Fact]
    public void Nothing_known_is_said() => Assert.Equal("No learning sets with a known date.", new ProgrammeInTime().Draw("a").Description);

    [Fact]
    public void The_key_names_only_the_marks_that_occur()
    {
        Assert.Equal(["Virtual", "How it met is not stated", "Paused: only the months are known"],
            ProgrammeExamples.SexualSafety.Draw("a").Key.Select(k => k.Words));
        Assert.Equal(["Virtual", "In person", "In person and online", "How it met is not stated", "Cancelled"],
            ProgrammeExamples.Dense.Draw("a").Key.Select(k => k.Words));
    }

    [Fact]
    public void Every_mark_of_the_key_has_its_own_shape_without_its_colours()
    {
        var shapes = ProgrammeExamples.Dense.Draw("a").Key.Select(k => string.Join(' ', new PictureReader(k.Svg).Root.Elements()
            .Select(e => $"{e.Name.LocalName} {e.Attribute("d")?.Value} open: {e.Attribute("fill")?.Value == Palette.Paper}"))).ToList();
        Assert.Equal(shapes.Count, shapes.Distinct().Count());
    }

    [Theory]
    [InlineData(2020, 3, null, "2020-03-01", "2020-03-31", "March 2020")]
    [InlineData(2020, 2, 29, "2020-02-29", "2020-02-29", "29 February 2020")]
    [InlineData(2020, null, null, "2020-01-01", "2020-12-31", "2020")]
    public void A_date_is_known_as_exactly_as_given(int year, int? month, int? day, string first, string last, string words)
    {
        var when = new WhenKnown(year, month, day);
        Assert.Equal((first, last, words), ($"{when.First:yyyy-MM-dd}", $"{when.Last:yyyy-MM-dd}", when.ToString()));
    }

    [Theory]
    [InlineData(2021, 2, 29)]
    [InlineData(2021, 13, null)]
    [InlineData(2021, null, 3)]
    [InlineData(0, null, null)]
    public void A_date_that_does_not_exist_is_refused(int year, int? month, int? day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new WhenKnown(year, month, day));

    [Fact]
    public void A_pause_in_words_repeats_no_year()
    {
        Assert.Equal("March to September 2020", ProgrammeWords.PauseSpan(new(new(2020, 3), new(2020, 9)), shortWords: false));
        Assert.Equal("December 2019 to 4 March 2020", ProgrammeWords.PauseSpan(new(new(2019, 12), new(2020, 3, 4)), shortWords: false));
        Assert.Equal("since March 2020", ProgrammeWords.PauseSpan(new(new(2020, 3), To: null), shortWords: false));
        Assert.Equal("Mar to Sep 2020", ProgrammeWords.PauseSpan(new(new(2020, 3), new(2020, 9)), shortWords: true));
    }
}
