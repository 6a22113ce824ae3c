using Tidemark.Charts.Spc;
using Tidemark.Spc;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Tests.Spc;

public sealed class SpcWordsTests
{
    [Fact]
    public void A_fall_where_lower_is_better() => Says(
        "Restraints a week fell: 11 weeks running below the median of 7, since 17 August 2026.", ChartExamples.Restraints);

    [Fact]
    public void A_rise_where_higher_is_better() => Says(
        "Shifts with a safety huddle rose: 14 weeks running above the mean of 47%, since 3 August 2026.", ChartExamples.Huddles);

    [Fact]
    public void No_signal_but_one_week_beyond_a_limit() => Says(
        "Hours of enhanced observation a week stayed steady around 153; one week, 15 June 2026, was above what is usual.",
        ChartExamples.Hours);

    [Fact]
    public void A_concern_asks_what_else_changed() => Says(
        "Time to first review rose: 7 points running above the mean of 33.1, since point 14. What else changed?", ChartExamples.Waits);

    [Fact]
    public void A_sensitive_measure_says_only_that_more_was_reported() => Says(
        "More was reported: 12 weeks running above the median of 2, since 10 August 2026.", ChartExamples.Reports);

    [Fact]
    public void Gaps_in_a_row_that_are_no_signal_yet() => Says(
        "The last five gaps were longer than the median of 12 days. It is too early to call it a change.", ChartExamples.Falls);

    [Fact]
    public void An_open_gap_is_told_where_gaps_are_steady() => Says(
        "Days between falls stayed steady around 8.5 days; the gap now open is 9 days.",
        ChartExamples.Of(new(ChartKind.G), [6, 9, 3, 14, 9, 5, 17, 8, 12, 4, 15, 10, 2, 7], RuleSet.IhiShewhart, Moments.Numbered(14)) with
        { Measure = "Days between falls", Unit = ValueUnit.Days, OpenInterval = 9 });

    [Fact]
    public void Too_few_points_for_a_median() => Says(
        "Nine weeks so far: a median needs 10 to 12.", ChartExamples.Weekly(new(ChartKind.Run), [1, 2, 3, 4, 5, 6, 7, 8, 9]));

    [Fact]
    public void Too_few_points_for_limits() => Says(
        "Eleven weeks so far: limits need at least 12.", ChartExamples.Weekly(new(ChartKind.I), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]));

    [Fact]
    public void Nothing_yet()
    {
        Says("Nothing is counted yet.", ChartExamples.Empty);
        Says("No week has a value yet.", ChartExamples.AllMissing);
    }

    [Fact]
    public void A_shift_that_is_over_is_told_with_its_end() => Says(
        "Restraints a week rose for a time: 9 weeks running above the median of 5, from 30 March to 25 May 2026. What else changed?",
        ChartExamples.Weekly(new(ChartKind.Run) { Phases = [new(0) { GivenCentre = null }] },
            [5, 3, 5, 4, 8, 7, 8, 9, 8, 7, 8, 9, 8, 3, 4, 3, 6, 3, 4, 6, 3, 4, 5, 3, 6, 4], RuleSet.RunChart));

    [Fact]
    public void Steady_counts_claim_no_change()
    {
        var words = SpcWords.Of(ChartExamples.AllEqual).Headline;
        Assert.Equal("Restraints a week stayed steady around 4.", words);
    }

    [Fact]
    public void Every_headline_has_at_most_25_words_and_ends_its_sentence() => Assert.All(ChartExamples.All, chart =>
    {
        if (chart.Key == nameof(ChartExamples.Hostile)) return;
        var words = SpcWords.Of(chart.Value).Headline;
        Assert.InRange(words.Split(' ').Length, 3, 25);
        Assert.Matches("[.?]$", words);
    });

    [Fact]
    public void The_description_says_all_that_the_picture_shows()
    {
        Assert.Equal(
            "Kestrel Ward, 36 weeks, from 2 March to 2 November 2026. One week has no count. "
            + "Median 7, from the first 16 weeks and carried forward. "
            + "11 weeks running below the median of 7, from 17 August to 26 October 2026. One week is not final and counts in no rule. "
            + "Notes: Quiet hour at 3 pm (11 May 2026); Huddle at every handover (29 June 2026); Counting rule made clearer (10 August 2026).",
            SpcWords.Of(ChartExamples.Restraints).Description);
        var hours = SpcWords.Of(ChartExamples.Hours).Description;
        Assert.Contains("Paused from 16 February 2026 to 5 April 2026.", hours, StringComparison.Ordinal);
        Assert.Contains("One week was above the upper limit, 15 June 2026.", hours, StringComparison.Ordinal);
        Assert.Contains("Old ward, from 1 September 2025 to 30 March 2026: mean 210, limits ", hours, StringComparison.Ordinal);
        Assert.Contains("One point is left out: point 8 (The clock had stopped).", SpcWords.Of(ChartExamples.Waits).Description, StringComparison.Ordinal);
        Assert.Contains("The target is 95%: as things are, it will not be met.", SpcWords.Of(ChartExamples.Huddles).Description, StringComparison.Ordinal);
        Assert.Contains("The gap now open is 42 days so far; it counts in no rule.", SpcWords.Of(ChartExamples.Falls).Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_description_of_a_sensitive_measure_has_no_target() =>
        Assert.DoesNotContain("target", SpcWords.Of(ChartExamples.Reports).Description, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void The_method_names_chart_rules_and_baseline()
    {
        Assert.Equal("Run chart · Anhøj rules · median from the first 16 weeks", SpcWords.Of(ChartExamples.Restraints).Method);
        Assert.Equal("XmR chart · Making Data Count rules · limits from 26 weeks", SpcWords.Of(ChartExamples.Hours).Method);
        Assert.Equal("G chart · IHI Shewhart rules · limits from 17 gaps", SpcWords.Of(ChartExamples.Falls).Method);
    }

    [Fact]
    public void The_explanation_says_how_lines_are_got_and_what_the_rules_look_for()
    {
        var words = SpcWords.Of(ChartExamples.Hours).Explanation;
        Assert.StartsWith("The centre line is the mean. Limits lie 3 standard deviations from it; the spread comes from how much each value differs", words, StringComparison.Ordinal);
        Assert.Contains("7 weeks or more in a row on one side of the centre line", words, StringComparison.Ordinal);
        Assert.Contains("(9 or more among 28 that are not on the line)", SpcWords.Of(ChartExamples.Restraints).Explanation, StringComparison.Ordinal);
    }

    private static void Says(string headline, SpcChart chart) => Assert.Equal(headline, SpcWords.Of(chart).Headline);
}
