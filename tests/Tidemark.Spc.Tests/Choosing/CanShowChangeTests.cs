using Tidemark.Spc.Choosing;
using Tidemark.Spc.Numerics;
using Tidemark.Spc.Signals;

namespace Tidemark.Spc.Tests.Choosing;

public sealed class CanShowChangeTests
{
    private static readonly RuleSet LimitsAlone = new("limits alone", [new BeyondLimits()]);

    // With a known centre of 20 the lower limit is 20 − 3√20 = 6.58, so a point shows a halving when it is 6 or less.
    [Fact]
    public void With_limits_alone_the_answer_is_the_one_that_can_be_calculated()
    {
        var question = ChangeQuestion.ForCount(20) with { Baseline = null, Rules = LimitsAlone, Charts = 4000 };
        var onePoint = PoissonDistribution.AtMost(6, 10);
        var exact = (int)Math.Ceiling(Math.Log(0.2) / Math.Log(1 - onePoint));

        var answer = Ask(question);

        Assert.InRange(answer.Periods!.Value, exact - 1, exact + 1);
        // Four standard errors of a share of 4,000.
        Assert.Equal(1 - Math.Pow(1 - onePoint, answer.Periods.Value), answer.Chance, 0.026);
        Assert.Equal(1 - Math.Pow(1 - PoissonDistribution.AtMost(6, 20), answer.Periods.Value), answer.FalseAlarm, 0.01);
    }

    [Fact]
    public void Shares_are_calculated_from_the_binomial_distribution()
    {
        var question = ChangeQuestion.ForProportion(0.4, 50) with { Ratio = 1.5, Baseline = null, Rules = LimitsAlone, Charts = 4000 };
        var upper = 50 * (0.4 + 3 * Math.Sqrt(0.4 * 0.6 / 50));
        var onePoint = BinomialDistribution.AtLeast(Math.Floor(upper) + 1, 50, 0.6);

        var answer = Ask(question);

        Assert.Equal(1 - Math.Pow(1 - onePoint, answer.Periods!.Value), answer.Chance, 0.026);
    }

    [Fact]
    public void The_same_question_has_the_same_answer_and_another_seed_nearly_the_same()
    {
        var question = ChangeQuestion.ForCount(12) with { Charts = 300 };

        var first = Ask(question);

        Assert.Equal((first.Periods, first.Chance), (Ask(question).Periods, Ask(question).Chance));
        Assert.InRange(Ask(question with { Seed = 1 }).Periods!.Value, first.Periods!.Value - 3, first.Periods.Value + 3);
    }

    [Fact]
    public void More_events_show_a_change_no_later()
    {
        var few = Ask(ChangeQuestion.ForCount(6) with { Charts = 300 });
        var many = Ask(ChangeQuestion.ForRate(0.06, 1000) with { Charts = 300 });

        Assert.True(many.Periods <= few.Periods, $"{many.Periods} and {few.Periods}");
        Assert.Empty(many.Suggestions);
        Assert.Null(many.Wards);
    }

    [Fact]
    public void Where_events_are_rare_it_takes_years_and_there_are_better_ways()
    {
        var answer = Ask(ChangeQuestion.ForCount(0.4) with { Charts = 200 });

        Assert.False(answer.Days < 365);
        Assert.Equal([Instead.PoolWards, Instead.DaysBetween, Instead.ProcessMeasure, Instead.Survey], answer.Suggestions);
        Assert.Contains($"pool {answer.Wards} wards", answer.Sentence);
        Assert.Contains("halving", answer.Sentence);
    }

    [Fact]
    public void The_sentence_says_chance_time_rules_and_false_alarms()
    {
        var answer = Ask(ChangeQuestion.ForCount(60) with { PeriodDays = 7, Charts = 200 });

        Assert.StartsWith($"A halving would show after {answer.Periods} period", answer.Sentence);
        Assert.Contains("on 80% of charts", answer.Sentence);
        Assert.Contains("Anhøj rules", answer.Sentence);
        Assert.Contains("With no change at all", answer.Sentence);
    }

    [Fact]
    public void Questions_that_make_no_sense_are_refused()
    {
        Assert.Throws<SpcException>(() => ChangeQuestion.ForCount(0));
        Assert.Throws<SpcException>(() => ChangeQuestion.ForRate(-1, -1));
        Assert.Throws<SpcException>(() => ChangeQuestion.ForProportion(1, 10));
        Assert.Throws<SpcException>(() => ChangeQuestion.ForProportion(0.5, 0));
        var question = ChangeQuestion.ForProportion(0.6, 10);
        Assert.Contains("more than all", Assert.Throws<SpcException>(() => Ask(question with { Ratio = 2 })).Message);
        Assert.Throws<SpcException>(() => Ask(question with { Ratio = 1 }));
        Assert.Throws<SpcException>(() => Ask(question with { PeriodDays = 0 }));
        Assert.Throws<SpcException>(() => Ask(question with { Baseline = 1 }));
        Assert.Throws<SpcException>(() => Ask(question with { Chance = 1 }));
        Assert.Throws<SpcException>(() => Ask(question with { Charts = 99 }));
    }

    [Fact]
    public void The_drawing_of_lots_can_be_stopped() =>
        Assert.Throws<OperationCanceledException>(() => CanShowChange.Of(ChangeQuestion.ForCount(0.4) with { Charts = 100 }, new CancellationToken(canceled: true)));

    private static CanShowChange Ask(ChangeQuestion question) => CanShowChange.Of(question, TestContext.Current.CancellationToken);
}
