using System.Globalization;
using Tidemark.Charts.Spc;
using Tidemark.Charts.Svg;
using Tidemark.Charts.Words;

namespace Tidemark.Charts.SafetyCross;

/// <summary>A safety cross in words and as a table.</summary>
internal static class CrossWords
{
    public static string Title(CrossMonth month)
    {
        var place = SvgText.OneLine(month.Place);
        return $"Safety cross: {SvgText.OneLine(month.Events)}, {NameOf(month)}{(place.Length == 0 ? "" : $", {place}")}";
    }

    public static string Headline(CrossMonth month)
    {
        var (counted, some) = (month.Days.Count(d => d.IsCounted), month.Days.Count(d => d.State == DayState.Some));
        var (name, reported) = (NameOf(month), month.IsSensitive ? " reported" : "");
        var soFar = month.Days.Any(d => d.State == DayState.NoneSoFar) ? $"none{reported} so far today" : "";
        if (counted == 0) return soFar.Length > 0 ? $"{name}: {soFar}; no earlier day is counted." : $"{name}: no day is counted{(IsUnderWay(month) ? " yet" : "")}.";
        var days = $"{counted} {(counted == 1 ? "day" : "days")} counted";
        var what = some == 0 ? $"no {SvgText.OneLine(month.Events)}{reported} on {days}" : $"{SvgText.OneLine(month.AnEvent)}{reported} on {some} of {days}";
        return $"{name}{(IsUnderWay(month) ? " so far" : "")}: {what}{(soFar.Length == 0 ? "" : $"; {soFar}")}.";
    }

    public static string Description(CrossMonth month)
    {
        List<string> sentences = [];
        var total = month.Days.Sum(d => (long)d.Count);
        if (Some(month, DayState.Some) is { Count: > 0 } some)
        {
            var listed = some.Select(d => month.Days[d - 1].Count == 1 ? Number(d) : $"{d} ({month.Days[d - 1].Count} times)");
            Add($"{SvgText.OneLine(month.AnEvent)}{(month.IsSensitive ? " reported" : "")} on {Listed(month, listed)}, {total.ToString("N0", CultureInfo.InvariantCulture)} in all");
        }

        if (Some(month, DayState.None).Count is > 0 and var none) Add($"none{(month.IsSensitive ? " reported" : "")} on {Counting.Of(none, "day", "days")}");
        if (Some(month, DayState.NoneSoFar) is { Count: > 0 } soFar) Add($"none so far on {Listed(month, soFar.Select(Number))}");
        if (Some(month, DayState.NoEntry) is { Count: > 0 } missing) Add($"no entry for {Listed(month, missing.Select(Number))}");
        if (Some(month, DayState.Paused) is { Count: > 0 } paused) Add($"paused on {Listed(month, paused.Select(Number))}");
        if (Some(month, DayState.Ahead).Count is > 0 and var ahead) Add($"{Counting.Of(ahead, "day is", "days are")} yet to come");
        return string.Join(' ', sentences);

        void Add(string words) => sentences.Add(Counting.Sentence(words));
    }

    public static ChartTable Table(CrossMonth month)
    {
        var first = new DateOnly(month.Year, month.Month, 1);
        return new($"{Title(month)}.",
        [
            new DateColumn("Day", [.. month.Days.Select((_, i) => first.AddDays(i))], d => d.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture)),
            new NumberColumn($"{char.ToUpperInvariant(month.Events[0])}{month.Events[1..]}{(month.IsSensitive ? " reported" : "")}",
                month.Days.Select(d => d.IsCounted ? d.Count : double.NaN).ToArray(), n => n.ToString("N0", CultureInfo.InvariantCulture)),
            new TextColumn("What is known", [.. month.Days.Select((d, i) => Known(d.State, i + 1 == month.Today))]),
        ]);
    }

    private static string Known(DayState state, bool isToday) => state switch
    {
        DayState.None => "None",
        DayState.Some => isToday ? "So far today" : "One or more",
        DayState.NoneSoFar => "None so far",
        DayState.Paused => "Paused",
        DayState.Ahead => "Yet to come",
        _ => "No entry",
    };

    private static bool IsUnderWay(CrossMonth month) => month.Days.Any(d => d.State is DayState.NoneSoFar or DayState.Ahead);

    private static List<int> Some(CrossMonth month, DayState state) => [.. month.Days.Index().Where(d => d.Item.State == state).Select(d => d.Index + 1)];

    private static string Listed(CrossMonth month, IEnumerable<string> days) =>
        $"{Counting.Listed([.. days])} {new DateOnly(month.Year, month.Month, 1).ToString("MMMM", CultureInfo.InvariantCulture)}";

    private static string NameOf(CrossMonth month) => new DateOnly(month.Year, month.Month, 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Number(int day) => day.ToString(CultureInfo.InvariantCulture);
}
