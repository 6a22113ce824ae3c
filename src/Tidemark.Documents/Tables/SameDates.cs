namespace Tidemark.Documents.Tables;

/// <summary>Rows of one date: counts are added up, measurements stay points of their own.</summary>
internal static class SameDates
{
    /// <summary>Joins neighbours of one date, if they may be added up.</summary>
    /// <returns>For each row the point it went to.</returns>
    public static int[] Join(
        ref int[] days, ref double[] numerators, ref double[] denominators, ref int[] source, bool adds, List<string> remarks)
    {
        var places = new int[days.Length];
        var (last, repeats, dates, firstOfAll, secondOfAll) = (-1, 0, 0, 0, 0);
        for (var i = 0; i < days.Length; i++)
        {
            var isRepeat = i > 0 && days[i] == days[i - 1];
            if (isRepeat)
            {
                if (repeats++ == 0) (firstOfAll, secondOfAll) = (source[adds ? last : i - 1], source[i]);
                if (i == 1 || days[i - 1] != days[i - 2]) dates++;
            }

            places[i] = isRepeat && adds ? last : ++last;
        }

        if (repeats == 0) return places;
        var others = repeats > 1 ? $" So were {repeats - 1:N0} more rows, on {dates:N0} {(dates == 1 ? "date" : "dates")} in all." : "";
        remarks.Add(adds
            ? $"Rows {firstOfAll} and {secondOfAll} have the same date and were added up.{others}"
            : $"Rows {firstOfAll} and {secondOfAll} have the same date, and each is a point of its own.{(repeats > 1 ? $" {repeats - 1:N0} more rows repeat a date." : "")}");
        if (adds) Sum(ref days, ref numerators, ref denominators, ref source, places, last + 1);
        return places;
    }

    private static void Sum(ref int[] days, ref double[] numerators, ref double[] denominators, ref int[] source, int[] places, int count)
    {
        var (toDays, toNumerators, toDenominators, toSource) = (new int[count], new double[count], new double[denominators.Length > 0 ? count : 0], new int[count]);
        for (var i = places.Length - 1; i >= 0; i--) (toDays[places[i]], toSource[places[i]]) = (days[i], source[i]);
        Array.Fill(toNumerators, double.NaN);
        Array.Fill(toDenominators, double.NaN);
        for (var i = 0; i < places.Length; i++)
        {
            Add(ref toNumerators[places[i]], numerators[i]);
            if (denominators.Length > 0) Add(ref toDenominators[places[i]], denominators[i]);
        }

        (days, numerators, denominators, source) = (toDays, toNumerators, toDenominators, toSource);
    }

    /// <summary>What is missing adds nothing; only missing and missing stays missing.</summary>
    private static void Add(ref double sum, double value)
    {
        if (double.IsNaN(value)) return;
        sum = double.IsNaN(sum) ? value : sum + value;
    }
}
