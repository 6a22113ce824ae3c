using System.Globalization;
using Tidemark.Charts.Scales;
using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Spc;

/// <summary>A tick of the axis of time or order.</summary>
/// <param name="X">Where it stands.</param>
/// <param name="Label">What is written under it, or null.</param>
/// <param name="Year">The year under the label where a year begins, or null.</param>
internal readonly record struct MomentTick(double X, string? Label, string? Year);

/// <summary>Chooses ticks at days, months or years, at names, or at round numbers, and labels as many as fit.</summary>
internal static class MomentTicks
{
    public const double TextSize = 13;
    private const double Apart = 40;
    private const double LeastTick = 7;
    private const double LongestName = 90;
    // A week that begins in the first days of a month stands for that month.
    private const int StillTheFirst = 7;
    private static readonly int[] Months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
    private static readonly int[] Days = [1, 2, 7, 14];
    private static readonly int[] Round = [1, 2, 5];

    public static List<MomentTick> Of(SpcChart source, MomentAxis axis)
    {
        if (source.Moments.Count == 0) return [];
        if (!source.Moments.AreDates) return source.Moments.HasNames ? OfNames(source.Moments, axis) : OfNumbers(source.Moments, axis);
        var (first, last) = (DateOnly.FromDayNumber((int)axis.First), DateOnly.FromDayNumber((int)axis.Last));
        var isWeekly = source.Moments.Period == Period.Week;
        return source.Moments.Period is Period.Day or Period.Week or Period.Event or Period.Point && axis.Last - axis.First < 62
            ? OfDays(axis, first, last, isWeekly) : OfMonths(axis, first, last, isWeekly);
    }

    private static List<MomentTick> OfMonths(MomentAxis axis, DateOnly first, DateOnly last, bool isWeekly)
    {
        var perMonth = axis.PerStep * 30.4;
        var step = Months[^1];
        foreach (var months in Months)
        {
            if (months * perMonth < (months < 12 ? Apart - 5 : Apart)) continue;
            step = months;
            break;
        }

        var between = step < 12 && perMonth >= LeastTick ? 1 : step;
        var ticks = new List<MomentTick>();
        var year = 0;
        var index = 0;
        for (var day = StartOf(first, step); day <= last; index += between)
        {
            if (day >= first || (step < 12 && first.Day <= StillTheFirst))
            {
                var labelled = index % step == 0;
                var newYear = labelled && day.Year != year && step < 12;
                ticks.Add(new(axis.At(Math.Max(day.DayNumber, axis.First)), labelled ? Month(day, step) : null, newYear ? Year(day) : null));
                if (labelled) year = day.Year;
            }
            else
            {
                index = -between;
            }

            if (day > DateOnly.MaxValue.AddMonths(-between)) break;
            day = day.AddMonths(between);
        }

        return ticks.Count > 0 ? ticks : OfDays(axis, first, last, isWeekly);
    }

    // Shorter steps begin with the first month there is; years stand at round numbers.
    private static DateOnly StartOf(DateOnly first, int step)
    {
        if (step < 12) return new(first.Year, first.Month, 1);
        var years = step / 12;
        return new(Math.Max(1, first.Year / years * years), 1, 1);
    }

    private static string Month(DateOnly day, int step) => step < 12 ? day.ToString("MMM", CultureInfo.InvariantCulture) : Year(day);

    private static string Year(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);

    private static List<MomentTick> OfDays(MomentAxis axis, DateOnly first, DateOnly last, bool isWeekly)
    {
        var step = 14;
        foreach (var days in Days)
        {
            if (days * axis.PerStep < Apart + 6 || (isWeekly && days % 7 != 0)) continue;
            step = days;
            break;
        }

        while (axis.PerStep > 0 && step * axis.PerStep < Apart + 6) step *= 2;
        var ticks = new List<MomentTick>();
        for (var day = first.DayNumber; day <= last.DayNumber; day += step)
        {
            var date = DateOnly.FromDayNumber(day);
            var newYear = day == first.DayNumber || date.Year != DateOnly.FromDayNumber(day - step).Year;
            ticks.Add(new(axis.At(day), date.ToString("d MMM", CultureInfo.InvariantCulture), newYear ? Year(date) : null));
        }

        return ticks;
    }

    private static List<MomentTick> OfNumbers(Moments moments, MomentAxis axis)
    {
        var power = 1;
        while (true)
        {
            foreach (var round in Round)
            {
                var step = round * power;
                if (step * axis.PerStep < Apart - 10 && step < moments.Count) continue;
                var ticks = new List<MomentTick>();
                for (var i = step == 1 ? 1 : 0; i <= moments.Count; i += step)
                {
                    var number = Math.Max(i, 1);
                    if (i != 0 || step * axis.PerStep >= Apart) ticks.Add(new(axis.At(number - 1), ValueText.Fixed(number, 0), null));
                }

                return ticks.Count > 0 ? ticks : [new(axis.At(0), "1", null)];
            }

            power *= 10;
        }
    }

    private static List<MomentTick> OfNames(Moments moments, MomentAxis axis)
    {
        double widest = 0;
        for (var i = 0; i < moments.Count; i++) widest = Math.Max(widest, TextWidth.Of(SvgText.OneLine(moments.NameOf(i)), TextSize));
        var apart = Math.Min(widest + 8, LongestName);
        var step = axis.PerStep == 0 ? 1 : (int)Math.Max(1, Math.Ceiling(apart / axis.PerStep));
        var ticks = new List<MomentTick>();
        for (var i = 0; i < moments.Count; i += step)
            ticks.Add(new(axis.At(i), TextFit.Shorten(SvgText.OneLine(moments.NameOf(i)), LongestName - 8, TextSize), null));
        return ticks;
    }
}
