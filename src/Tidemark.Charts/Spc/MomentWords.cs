using System.Globalization;
using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Spc;

/// <summary>When points were, as sentences say it.</summary>
internal static class MomentWords
{
    /// <summary>"17 August 2026", "August 2026", "bed 4", "point 12".</summary>
    public static string At(SpcChart source, int index)
    {
        var moments = source.Moments;
        var name = SvgText.OneLine(moments.NameOf(index));
        return moments.AreDates || moments.HasNames ? name : $"point {name}";
    }

    /// <summary>"from 2 March to 2 November 2026"; the year is said once where it is the same.</summary>
    public static string FromTo(SpcChart source, int first, int last)
    {
        if (first == last) return At(source, first);
        var moments = source.Moments;
        if (moments.AreDates && moments.DateOf(first)!.Value.Year == moments.DateOf(last)!.Value.Year)
        {
            var end = At(source, last);
            var start = At(source, first);
            return $"from {start.AsSpan(0, start.Length - 5)} to {end}";
        }

        return moments.AreDates || moments.HasNames
            ? $"from {At(source, first)} to {At(source, last)}"
            : $"from point {moments.NameOf(first)} to {moments.NameOf(last)}";
    }

    /// <summary>A position on the axis: a date, or the name of the nearest point.</summary>
    public static string AtPosition(SpcChart source, double position)
    {
        var moments = source.Moments;
        if (moments.AreDates)
        {
            var day = (int)Math.Clamp(position, 0, DateOnly.MaxValue.DayNumber);
            return DateOnly.FromDayNumber(day).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        }

        return moments.Count == 0 ? "" : At(source, (int)Math.Clamp(Math.Round(position), 0, moments.Count - 1));
    }
}
