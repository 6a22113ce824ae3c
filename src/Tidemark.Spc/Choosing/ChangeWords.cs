namespace Tidemark.Spc.Choosing;

/// <summary>Says in plain sentences what <see cref="CanShowChange"/> found.</summary>
internal static class ChangeWords
{
    public static string Of(CanShowChange answer)
    {
        var question = answer.Question;
        var found = answer.Periods is { } periods
            ? $"{Change(question.Ratio)} would show with {question.Chance:0 %} chance after {periods} {(periods == 1 ? "period" : "periods")} ({Time(answer.Days)})"
            : $"{Change(question.Ratio)} would most likely not show within {Time(answer.Longest * question.PeriodDays)} (chance {answer.Chance:0 %})";
        var sentence = $"{found}, judged by {question.Rules.Name}; with no change at all {answer.FalseAlarm:0 %} of charts would show one by then.";
        return answer.Suggestions.Count == 0 ? sentence : $"{sentence} Better: {string.Join("; ", answer.Suggestions.Select(s => Advice(s, answer)))}.";
    }

    private static string Change(double ratio) => ratio switch
    {
        0.5 => "A halving",
        2 => "A doubling",
        < 1 => $"A fall by {1 - ratio:0 %}",
        _ => $"A rise by {ratio - 1:0 %}",
    };

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
