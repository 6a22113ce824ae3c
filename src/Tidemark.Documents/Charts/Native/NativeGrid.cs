using Tidemark.Charts.Spc;

namespace Tidemark.Documents.Charts.Native;

/// <summary>The columns of a workbook and where among them the lines of a chart stand.</summary>
/// <param name="Columns">All columns: first those of the sheet of data, then those of the sheet of lines.</param>
/// <param name="OnData">How many of them stand on the sheet of data.</param>
/// <param name="Category">The index of the column with the dates or names of the points.</param>
/// <param name="Lines">The lines with the index of the column that holds each.</param>
internal sealed record NativeGrid(IReadOnlyList<TableColumn> Columns, int OnData, int Category, IReadOnlyList<(NativeLine Line, int Column)> Lines)
{
    /// <summary>The name of the first sheet, with the table.</summary>
    public const string DataSheet = "Data";

    /// <summary>The name of the sheet with the lines that the table has no column for.</summary>
    public const string LinesSheet = "Lines";

    public IReadOnlyList<TableColumn> DataColumns => [.. Columns.Take(OnData)];

    public IReadOnlyList<TableColumn> LinesColumns => [.. Columns.Skip(OnData)];

    /// <summary>One sheet with no more than the chart: when, then a column a line.</summary>
    public static NativeGrid Bare(SpcChart chart, IReadOnlyList<NativeLine> lines)
    {
        List<TableColumn> columns = [When(chart.Moments), .. lines.Select(line => Column(line, chart))];
        return new(columns, columns.Count, 0, [.. lines.Select((line, i) => (line, i + 1))]);
    }

    /// <summary>A table, and a second sheet for what it lacks: a line refers to the column that holds its numbers bit for bit, or gets one there.</summary>
    /// <exception cref="ArgumentException">The table has not one row a point.</exception>
    public static NativeGrid On(ChartTable table, SpcChart chart, IReadOnlyList<NativeLine> lines)
    {
        if (table.Columns.Any(column => column.Count != chart.Chart.Count))
            throw new ArgumentException("The table of a chart has one row a point.", nameof(table));
        List<TableColumn> columns = [.. table.Columns];
        var when = When(chart.Moments);
        var category = columns.FindIndex(column => IsSame(column, when));
        if (category < 0)
        {
            category = columns.Count;
            columns.Add(when);
        }

        List<(NativeLine Line, int Column)> placed = [];
        foreach (var line in lines)
        {
            var at = columns.FindIndex(column => column is NumberColumn numbers && column.Heading == line.Name && IsSame(numbers.Values.Span, line.Values.Span));
            if (at < 0)
            {
                at = columns.Count;
                columns.Add(Column(line, chart));
            }

            placed.Add((line, at));
        }

        return new(columns, table.Columns.Count, category, placed);
    }

    /// <summary>The cells of a column under its heading: Data!$B$2:$B$61.</summary>
    public string Cells(int column)
    {
        var (sheet, letters) = Place(column);
        return $"{sheet}!${letters}$2:${letters}${Math.Max(Columns[column].Count, 1) + 1}";
    }

    /// <summary>The heading of a column.</summary>
    public string Heading(int column)
    {
        var (sheet, letters) = Place(column);
        return $"{sheet}!${letters}$1";
    }

    /// <summary>A column as workbooks call it: A, B … Z, AA.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    private (string Sheet, string Letters) Place(int column) =>
        column < OnData ? (DataSheet, Letters(column)) : (LinesSheet, Letters(column - OnData));

    private static NumberColumn Column(NativeLine line, SpcChart chart) => new(line.Name, line.Values, NumberStyle.Writer(chart.Unit));

    private static TableColumn When(Moments moments)
    {
        var points = Enumerable.Range(0, moments.Count);
        if (moments.AreDates)
            return new DateColumn("Date", [.. points.Select(i => moments.DateOf(i)!.Value)], date => date.ToString("d MMM yyyy"));
        string[] names = [.. points.Select(moments.NameOf)];
        return new TextColumn("Point", names);
    }

    private static bool IsSame(TableColumn column, TableColumn when) => (column, when) switch
    {
        (DateColumn a, DateColumn b) => a.Values.SequenceEqual(b.Values),
        (TextColumn a, TextColumn b) => a.Values.SequenceEqual(b.Values),
        _ => false,
    };

    /// <summary>Whether two rows of numbers are the same bit for bit; every NaN is the same gap.</summary>
    public static bool IsSame(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        if (a.Length != b.Length) return false;
        for (var i = 0; i < a.Length; i++)
        {
            var same = double.IsNaN(a[i]) ? double.IsNaN(b[i]) : BitConverter.DoubleToInt64Bits(a[i]) == BitConverter.DoubleToInt64Bits(b[i]);
            if (!same) return false;
        }

        return true;
    }
}
