using System.Globalization;
using Tidemark.Charts.Spc;
using Tidemark.Documents.Tables;

namespace Tidemark.Web.Features.Charts;

/// <summary>A place on a chart: a date, or a point by its number from 1.</summary>
/// <param name="Date">The date; null where a number is given.</param>
/// <param name="Number">The number; 0 where a date is given.</param>
public readonly record struct ChartPlace(DateOnly? Date, int Number)
{
    /// <summary>2021-03-01, or 12.</summary>
    public override string ToString() => Date is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Number.ToString(CultureInfo.InvariantCulture);

    internal static ChartPlace Read(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return new(null, number);
        return PlainDate.TryRead(text, out var date)
            ? new(date, 0)
            : throw new OptionException($"“{text}” is neither a date nor the number of a point. Write a date such as 2021-03-01, or a number such as 12.");
    }

    /// <summary>The first point that is not before the place, as an index from 0; null where there is none.</summary>
    internal int? FirstFrom(Moments moments)
    {
        if (Number > 0) return Number <= moments.Count ? Number - 1 : null;
        for (var i = 0; moments.AreDates && i < moments.Count; i++)
            if (moments.DateOf(i) >= Date) return i;
        return null;
    }

    /// <summary>The last point that is not after the place, as an index from 0; null where there is none.</summary>
    internal int? LastTo(Moments moments)
    {
        if (Number > 0) return Number <= moments.Count ? Number - 1 : null;
        for (var i = moments.Count - 1; moments.AreDates && i >= 0; i--)
            if (moments.DateOf(i) <= Date) return i;
        return null;
    }

    /// <summary>Where it stands on the scale of the chart; null where the chart has no such point, or no dates.</summary>
    internal double? Position(Moments moments)
    {
        if (Number > 0) return Number <= moments.Count ? moments.Position(Number - 1) : null;
        return moments.AreDates ? Date!.Value.DayNumber : null;
    }
}

/// <summary>A place with words: "2021-03-01:New rota".</summary>
/// <param name="At">The place.</param>
/// <param name="Text">The words, or empty.</param>
public sealed record PlaceNote(ChartPlace At, string Text)
{
    internal const int LongestText = 200;

    /// <summary>The form that <see cref="Read"/> reads.</summary>
    public override string ToString() => Text.Length == 0 ? At.ToString() : $"{At}:{Text}";

    internal static PlaceNote Read(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new(ChartPlace.Read(text), "") : new(ChartPlace.Read(text[..colon].Trim()), Words(text[(colon + 1)..]));
    }

    internal static string Words(string text)
    {
        var words = Documents.Text.PlainWords.FoldLine(text);
        return words.Length <= LongestText ? words : throw new OptionException($"This text has more than {LongestText} characters. Write fewer.");
    }
}

/// <summary>A stretch with words: "2020-03-01..2020-09-01:Pandemic"; without an end it lasts.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends; null while it lasts.</param>
/// <param name="Text">The words, or empty.</param>
public sealed record StretchNote(ChartPlace From, ChartPlace? To, string Text)
{
    /// <summary>The form that <see cref="Read"/> reads.</summary>
    public override string ToString() => $"{From}..{To}{(Text.Length == 0 ? "" : $":{Text}")}";

    internal static StretchNote Read(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (ends, words) = colon < 0 ? (text, "") : (text[..colon], PlaceNote.Words(text[(colon + 1)..]));
        var dots = ends.IndexOf("..", StringComparison.Ordinal);
        var (from, to) = dots < 0 ? (ends.Trim(), "") : (ends[..dots].Trim(), ends[(dots + 2)..].Trim());
        return new(ChartPlace.Read(from), to.Length == 0 ? null : ChartPlace.Read(to), words);
    }
}
