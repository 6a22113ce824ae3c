using System.Globalization;

namespace Tidemark.Charts.Scales;

/// <summary>Days laid out evenly along a line. A day is placed at its start; <paramref name="end"/> is the day after the last.</summary>
internal sealed class TimeScale(DateOnly start, DateOnly end, double left, double right)
{
    public DateOnly Start { get; } = start;

    public DateOnly End { get; } = end > start ? end : start.AddDays(1);

    public double Left { get; } = left;

    public double Right { get; } = right;

    public double At(DateOnly day) => Left + ((Right - Left) * (day.DayNumber - Start.DayNumber) / (End.DayNumber - Start.DayNumber));
}

/// <summary>A tick of a time axis.</summary>
/// <param name="X">Where it stands.</param>
/// <param name="Label">What is written at it, or null.</param>
/// <param name="StartsYear">Whether the label names the year.</param>
internal sealed record TimeTick(double X, string? Label, bool StartsYear);

/// <summary>Chooses ticks at months, quarters or years, and labels as many as fit.</summary>
internal static class TimeTicks
{
    private const double LeastStep = 10;
    private static readonly int[] Steps = [1, 3, 6, 12, 24, 60, 120, 600, 1200];

    /// <summary>The first day of the period of <paramref name="months"/> months in which <paramref name="day"/> lies.</summary>
    public static DateOnly Floor(DateOnly day, int months)
    {
        var since = ((day.Year * 12) + day.Month - 1) / months * months;
        return new(Math.Max(1, since / 12), since < 12 ? 1 : (since % 12) + 1, 1);
    }

    public static IReadOnlyList<TimeTick> Of(TimeScale scale, double textSize)
    {
        var months = ((scale.End.Year - scale.Start.Year) * 12) + scale.End.Month - scale.Start.Month + 1;
        var step = Steps.FirstOrDefault(s => (scale.Right - scale.Left) * s / months >= LeastStep * Math.Min(s, 3), Steps[^1]);
        var days = new List<DateOnly>();
        for (var day = Floor(scale.Start, step); day <= scale.End; day = day.AddMonths(step))
            if (day >= scale.Start) days.Add(day);
        var labelled = Steps.Where(s => s >= step).Select(s => Labelled(s)).FirstOrDefault(Fits, []);
        return [.. days.Select((d, i) => new TimeTick(
            scale.At(d), labelled.GetValueOrDefault(d), d.Month == 1 || (i == 0 && labelled.ContainsKey(d))))];

        Dictionary<DateOnly, string> Labelled(int every) =>
            days.Where((d, i) => (i == 0 && every < 12) || ((d.Year * 12) + d.Month - 1) % every == 0)
                .Where(d => d < scale.End).ToDictionary(d => d, d => Label(d, d == days[0], every));

        bool Fits(Dictionary<DateOnly, string> labels)
        {
            var free = double.NegativeInfinity;
            foreach (var (day, label) in labels.OrderBy(l => l.Key))
            {
                var x = scale.At(day);
                var bold = label.Length >= 4;
                if (x < free) return false;
                free = x + TextWidth.Of(label, textSize, bold) + 12;
            }

            return free - 12 <= scale.Right + 8 || labels.Count == 1;
        }
    }

    private static string Label(DateOnly day, bool first, int every)
    {
        if (every >= 12) return day.ToString("yyyy", CultureInfo.InvariantCulture);
        return day.ToString(first || day.Month == 1 ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture);
    }
}
