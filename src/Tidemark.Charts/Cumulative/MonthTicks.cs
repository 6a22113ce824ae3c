using System.Globalization;
using Tidemark.Charts.Frame;
using Tidemark.Charts.Scales;

namespace Tidemark.Charts.Cumulative;

/// <summary>A label under the plot: what it says, with the year below it where that is new, and where it stands.</summary>
/// <param name="X">The tick.</param>
/// <param name="Label">What is written in the middle under it; empty for a bare tick.</param>
/// <param name="Year">What is written below that; empty for nothing.</param>
internal sealed record FootTick(double X, string Label, string Year = "");

/// <summary>Ticks at the first days of months, and names of as many months as there is room for.</summary>
internal static class MonthTicks
{
    private const double Apart = 40;
    private static readonly int[] Steps = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200];

    public static IReadOnlyList<FootTick> Of(TimeScale scale, DateOnly last)
    {
        var months = ((last.Year - scale.Start.Year) * 12) + last.Month - scale.Start.Month;
        var first = new DateOnly(scale.Start.Year, scale.Start.Month, 1);
        var starts = Enumerable.Range(0, months + 1).Select(first.AddMonths).Where(d => d >= scale.Start).ToList();
        if (starts.Count < 2 || last.DayNumber - scale.Start.DayNumber < 45) return Ends(scale, last);
        var perMonth = (scale.At(starts[^1]) - scale.At(starts[0])) / (starts.Count - 1);
        var step = Steps.FirstOrDefault(s => s * perMonth >= Apart, Steps[^1]);
        if (step >= 12) return Years(scale, starts, step / 12);
        List<FootTick> ticks = [];
        var free = double.NegativeInfinity;
        foreach (var day in starts)
        {
            var (x, bare) = (scale.At(day), ticks.Count > 0 && ((day.Month - 1) % step != 0 || scale.At(day) < free));
            var isNewYear = !bare && !ticks.Exists(t => t.Year == Year(day));
            ticks.Add(new(x, bare ? "" : day.ToString("MMM", CultureInfo.InvariantCulture), isNewYear ? Year(day) : ""));
            if (!bare) free = x + Apart - 6;
        }

        return ticks;
    }

    private static List<FootTick> Years(TimeScale scale, List<DateOnly> starts, int step)
    {
        var januaries = starts.Where(d => d.Month == 1 && d.Year % step == 0).ToList();
        return januaries.Count == 0 ? [.. Ends(scale, starts[^1])] : [.. januaries.Select(d => new FootTick(scale.At(d), Year(d)))];
    }

    private static IReadOnlyList<FootTick> Ends(TimeScale scale, DateOnly last) => last == scale.Start
        ? [Day(scale, last)]
        : scale.At(last) - scale.At(scale.Start) < TextWidth.Of("30 Sep", PlotFrame.TextSize) + 12 ? [Day(scale, last)]
        : [Day(scale, scale.Start), Day(scale, last)];

    private static FootTick Day(TimeScale scale, DateOnly day) => new(scale.At(day), day.ToString("d MMM", CultureInfo.InvariantCulture), Year(day));

    private static string Year(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);
}
