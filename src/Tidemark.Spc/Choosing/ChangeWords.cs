namespace Tidemark.Spc.Choosing;

/// <summary>Says in plain sentences what <see cref="CanShowChange"/> found.</summary>
internal static class ChangeWords
{
    public static string Of(CanShowChange answer)
    {
        var question = answer.Question;
        var found = answer.Periods is { } periods
            ? $"{Change(question)} would show after {periods} {(periods == 1 ? "period" : "periods")} ({Time(answer.Days)}) on {question.Chance:0%} of charts"
            : $"{Change(question)} would most likely not show within {Time(answer.Longest * question.PeriodDays)}: it would on {answer.Chance:0%} of charts";
        var sentence = $"{found}, judged by the {question.Rules.Name}. With no change at all, {answer.FalseAlarm:0%} would show one by then.";
        return answer.Suggestions.Count == 0 ? sentence : $"{sentence} Better: {string.Join("; ", answer.Suggestions.Select(s => Advice(s, answer)))}.";
    }

    private static string Change(ChangeQuestion question) => question.Ratio switch
    {
        0.5 => "A halving",
        2 => "A doubling",
        < 1 => $"A fall by {1 - question.Ratio:0%}",
        _ => $"A rise by {question.Ratio - 1:0%}",
    } + (question.Subject.Length > 0 ? $" of {question.Subject}" : "");

    private static string Time(double days) => days switch
    {
        < 14 => $"{days:0} days",
        < 90 => $"about {days / 7:0} weeks",
        < 730 => $"about {days * 12 / 365.25:0} months",
        _ => $"about {days / 365.25:0} years",
    };

    private static string Advice(Instead instead, CanShowChange answer) => instead switch
    {
        Instead.PoolWards => $"pool {answer.Wards} wards like this, which would show it within a year",
        Instead.DaysBetween => "chart the days between events, which says something with every event",
        Instead.ProcessMeasure => "measure the work that should bring the change about, which happens every day",
        _ => "ask people by a survey, which has an answer from everyone",
    };
}
