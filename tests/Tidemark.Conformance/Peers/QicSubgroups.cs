using System.Globalization;
using Tidemark.Conformance.Answering;
using Tidemark.Conformance.Reading;

namespace Tidemark.Conformance.Peers;

/// <summary>Rows of one x: what qicharts2 adds up before it draws.</summary>
internal sealed class QicSubgroup(Cell x, IReadOnlyList<Row> rows, bool hasN)
{
    public Cell X { get; } = x;

    public IReadOnlyList<Row> Rows { get; } = rows;

    /// <summary>The numerators that are there. With denominators, a pair with one missing counts as missing.</summary>
    public double[] Present { get; } = [.. rows.Where(r => !double.IsNaN(r.Numerator) && !(hasN && double.IsNaN(r.Denominator))).Select(r => r.Numerator)];

    public double Sum => Present.Length == 0 ? double.NaN : Present.Sum();

    public double Size => Rows.Where(r => !double.IsNaN(r.Numerator) && !double.IsNaN(r.Denominator)).Sum(r => r.Denominator);

    public Row First => Rows[0];

    public double Value(string aggregate) => aggregate switch
    {
        "sum" => Present.Sum(),
        "median" => Middle([.. Present.Order()]),
        "sd" => Spc.Subgroup.Of(Present).StandardDeviation,
        _ => Spc.Subgroup.Of(Present).Mean,
    };

    private static double Middle(double[] sorted) =>
        sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
}

/// <summary>From the rows of one facet to its subgroups, in the order in which qicharts2 draws them.</summary>
internal static class QicSubgroups
{
    public static IReadOnlyList<QicSubgroup> Of(Series series, IEnumerable<Row> facet)
    {
        var hasN = series.Settings.Flag("has_n");
        QicSubgroup Make(Cell x, IEnumerable<Row> rows) => new(x, [.. rows], hasN);
        return series.Settings.Text("x_type") switch
        {
            "date" => [.. facet.Where(r => r.Date is not null).GroupBy(r => PeriodStart(r.Date!.Value, series.Settings.Text("x_period")))
                .OrderBy(g => g.Key).Select(g => Make(Written(g.Key), g))],
            "index" => [.. facet.Where(r => !double.IsNaN(r.X)).GroupBy(r => r.X).OrderBy(g => g.Key).Select(g => Make(g.Key, g))],
            "char" => [.. facet.Where(r => r.Label.Length > 0).GroupBy(r => r.Label).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Make(g.Key, g))],
            _ => [.. facet.Where(r => r.Label.Length > 0).GroupBy(r => r.Label).Select(g => Make(g.Key, g))],
        };
    }

    private static Cell Written(DateTime date) =>
        date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static DateTime PeriodStart(DateTime date, string period) => period switch
    {
        "week" => date.Date.AddDays(-(((int)date.DayOfWeek + 6) % 7)),
        "month" => new DateTime(date.Year, date.Month, 1, 0, 0, 0, date.Kind),
        "quarter" => new DateTime(date.Year, ((date.Month - 1) / 3 * 3) + 1, 1, 0, 0, 0, date.Kind),
        "year" => new DateTime(date.Year, 1, 1, 0, 0, 0, date.Kind),
        _ => date,
    };
}
