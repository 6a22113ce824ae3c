using System.Runtime.InteropServices;
using Tidemark.Charts.Spc;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Tables;

/// <summary>Puts what was read in order of time, adds up what belongs together, and says so.</summary>
internal static class SeriesMaking
{
    public static ChartData Make(SeriesRows rows, TableProfile profile, SeriesColumns columns, List<string> remarks)
    {
        var areDates = rows.When is { AreDates: true };
        int[]? order = areDates ? TimeOrder.Of(rows.When!, rows.Rows, remarks) : null;
        var (days, minutes) = (Ordered(rows.When?.Days, order), Ordered(rows.When?.Minutes, order));
        var (numerators, denominators, source) = (Ordered(rows.Numerators, order), Ordered(rows.Denominators, order), Ordered(rows.Rows, order));
        int[] places = [.. Enumerable.Range(0, source.Length)];
        var adds = rows.AreAnswers || denominators.Length > 0 || (rows.AreWhole && !rows.AreShares);
        if (areDates && numerators.Length > 0)
            places = SameDates.Join(ref days, ref numerators, ref denominators, ref source, adds, remarks);
        if (rows.AreShares && denominators.Length > 0) remarks.Add("The numerators were worked out from the percentages and the denominators, to whole numbers.");
        var hasTimes = Array.Exists(minutes, minute => minute > 0);
        if (hasTimes && numerators.Length > 0) remarks.Add("Times of day were left out.");
        var moments = areDates ? Moments.OfDates([.. days.Select(DateOnly.FromDayNumber)], Spacing.Of(days, rows.When!.Precision, numerators.Length == 0))
            : rows.When is not null ? Moments.OfNames(rows.When.Names) : Moments.Numbered(source.Length);
        return new ChartData(moments, numerators, denominators)
        {
            Minutes = numerators.Length == 0 && hasTimes && !minutes.Contains(-1) ? minutes : default,
            Rows = source,
            WhenHeading = HeadingOf(profile, columns.When),
            CountHeading = HeadingOf(profile, columns.Count),
            OfHeading = HeadingOf(profile, columns.Of),
            Series = columns.By is null ? "" : PlainWords.FoldLine(rows.Series),
            AllSeries = rows.AllSeries.Count > 1 ? [.. rows.AllSeries.Select(PlainWords.FoldLine)] : [],
            AreShares = rows.AreShares && denominators.Length == 0,
            AreWhole = rows.AreWhole,
            AreAnswers = rows.AreAnswers,
            Notes = PlacedNotes(rows.Notes, order, places),
        };
    }

    private static string HeadingOf(TableProfile profile, int? column) => column is { } index ? profile.Columns[index].Heading : "";

    private static T[] Ordered<T>(List<T>? values, int[]? order)
    {
        if (values is null || values.Count == 0) return [];
        if (order is null) return [.. values];
        var ordered = new T[values.Count];
        var span = CollectionsMarshal.AsSpan(values);
        for (var i = 0; i < ordered.Length; i++) ordered[i] = span[order[i]];
        return ordered;
    }

    /// <summary>Notes at the points that their rows went to.</summary>
    private static DataNote[] PlacedNotes(List<DataNote> notes, int[]? order, int[] places)
    {
        if (notes.Count == 0) return [];
        var position = new int[places.Length];
        for (var i = 0; i < places.Length; i++) position[order?[i] ?? i] = places[i];
        return [.. notes.Select(note => note with { Index = position[note.Index] }).OrderBy(note => note.Index)];
    }
}
