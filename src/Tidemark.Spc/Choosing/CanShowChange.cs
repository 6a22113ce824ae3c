namespace Tidemark.Spc.Choosing;

/// <summary>What to do instead where a measure would take years to show a change.</summary>
public enum Instead
{
    /// <summary>Count several wards together.</summary>
    PoolWards,

    /// <summary>Ask people: a survey has an answer from everyone, not only from those to whom the event happened.</summary>
    Survey,

    /// <summary>Measure the work that should bring the change about: it happens every day.</summary>
    ProcessMeasure,

    /// <summary>Chart the days between events.</summary>
    DaysBetween,
}

/// <summary>
/// Whether a measure can show a change, and after how long. The method: charts are drawn by lot, from the Poisson distribution for counts and the
/// binomial for shares, with a baseline at the old level and periods at the new one; centre and limits come from the baseline; each chart is judged by
/// the rules, and the answer is the fewest periods at which at least the wanted share of charts shows a signal in the direction of the change (found by
/// doubling and halving; the same lots serve every length, so that the answer does not jump). The lots are seeded: the same question has the same answer.
/// </summary>
/// <param name="Question">What was asked.</param>
/// <param name="Periods">The fewest periods after the change; null where it would take longer than <see cref="Longest"/>.</param>
/// <param name="Chance">The share of charts that show it by then; after the longest time looked at, where it would take longer.</param>
/// <param name="FalseAlarm">The share of charts of the same length that would show it although nothing has changed.</param>
/// <param name="Longest">The most periods looked at: ten years, but at most 240 and at least 12.</param>
/// <param name="Wards">Where it takes more than a year: how many such wards together would show it within a year; null where 64 would not, or it does not.</param>
/// <param name="Suggestions">What to do instead, where it takes more than a year.</param>
public sealed record CanShowChange(ChangeQuestion Question, int? Periods, double Chance, double FalseAlarm, int Longest, int? Wards,
    IReadOnlyList<Instead> Suggestions)
{
    private const double YearDays = 365.25;

    // Below this many events a period most counts are 0 or 1, and days between events tell more.
    private const double RareBelow = 1.5;

    private static readonly int[] WardsTried = [2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 48, 64];

    /// <summary>How long it takes, in days; NaN where it would take longer than was looked at.</summary>
    public double Days => Periods is { } periods ? periods * Question.PeriodDays : double.NaN;

    /// <summary>The answer for people, with what to do instead.</summary>
    public string Sentence => ChangeWords.Of(this);

    /// <summary>Answers the question. Takes from milliseconds to about a second, in proportion to <see cref="ChangeQuestion.Charts"/>.</summary>
    /// <param name="question">What is measured, and what change is hoped for.</param>
    /// <param name="cancelled">Stops the drawing of lots.</param>
    /// <exception cref="SpcException">An option of the question is outside its range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancelled"/> was cancelled.</exception>
    public static CanShowChange Of(ChangeQuestion question, CancellationToken cancelled = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        question.Check();
        var longest = Math.Clamp((int)Math.Ceiling(10 * YearDays / question.PeriodDays), 12, 240);
        var trials = new ChangeTrials(question, 1);
        var periods = Fewest(trials, question.Chance, longest, cancelled);
        var looked = periods ?? longest;
        var takesLong = !(periods * question.PeriodDays <= YearDays);
        int? wards = takesLong ? FewestWards(question, cancelled) : null;
        return new(question, periods, trials.Chance(looked), trials.Chance(looked, changed: false), longest, wards,
            takesLong ? Suggested(question, wards) : []);
    }

    private static int? Fewest(ChangeTrials trials, double chance, int longest, CancellationToken cancelled)
    {
        int tooFew = 0, enough = 1;
        while (trials.Chance(enough) < chance)
        {
            cancelled.ThrowIfCancellationRequested();
            if (enough == longest) return null;
            tooFew = enough;
            enough = Math.Min(longest, enough * 2);
        }

        while (enough - tooFew > 1)
        {
            cancelled.ThrowIfCancellationRequested();
            var middle = (tooFew + enough) / 2;
            if (trials.Chance(middle) >= chance) enough = middle;
            else tooFew = middle;
        }

        return enough;
    }

    private static int? FewestWards(ChangeQuestion question, CancellationToken cancelled)
    {
        var year = Math.Clamp((int)(YearDays / question.PeriodDays), 1, 240);
        foreach (var wards in WardsTried)
        {
            cancelled.ThrowIfCancellationRequested();
            if (new ChangeTrials(question, wards).Chance(year) >= question.Chance) return wards;
        }

        return null;
    }

    private static Instead[] Suggested(ChangeQuestion question, int? wards) =>
    [
        .. wards is null ? Array.Empty<Instead>() : [Instead.PoolWards],
        .. question.Expected < RareBelow ? [Instead.DaysBetween] : Array.Empty<Instead>(),
        Instead.ProcessMeasure,
        Instead.Survey,
    ];
}
