using Tidemark.Charts.Spc;

namespace Tidemark.Documents.Charts.Native;

/// <summary>The columns of a sheet and where on it the lines of a chart stand.</summary>
/// <param name="Table">The columns.</param>
/// <param name="Category">The index of the column with the dates or names of the points.</param>
/// <param name="Lines">The lines with the index of the column that holds each.</param>
internal sealed record NativeGrid(ChartTable Table, int Category, IReadOnlyList<(NativeLine Line, int Column)> Lines)
{
    /// <summary>The name of the sheet.</summary>
    public const string Sheet = "Data";

    /// <summary>A sheet with no more than the chart: when, then a column a line.</summary>
    public static NativeGrid Bare(SpcChart chart, IReadOnlyList<NativeLine> lines) =>
        On(new ChartTable("", [When(chart.Moments)]), chart, lines);

    /// <summary>A sheet with a table: a line refers to the column that holds its numbers bit for bit, and gets one of its own where none does.</summary>
    public static NativeGrid On(ChartTable table, SpcChart chart, IReadOnlyList<NativeLine> lines)
    {
        if (table.Columns.Any(column => column.Count != chart.Chart.Count))
            throw new ArgumentException("The table of a chart has one row a point.", nameof(table));
        List<TableColumn> columns = [.. table.Columns];
        var when = When(chart.Moments);
        var category = columns.FindIndex(column => IsSame(column, when));
        if (category < 0)
        {
            columns.Insert(0, when);
            category = 0;
        }

        List<(NativeLine Line, int Column)> placed = [];
        foreach (var line in lines)
        {
            var held = Enumerable.Range(0, columns.Count).Where(c => c != category && Holds(columns[c], line) && placed.All(other => other.Column != c)).ToList();
            var at = held.Count == 0 ? columns.Count : held.Find(c => columns[c].Heading == line.Name) is var named and > 0 ? named : held[0];
            if (at == columns.Count) columns.Add(new NumberColumn(line.Name, line.Values, NumberStyle.Writer(chart.Unit)));
            placed.Add((line, at));
        }

        return new(table with { Columns = columns }, category, placed);
    }

    /// <summary>The cells of a column under its heading: 'Data'!$B$2:$B$61.</summary>
    public string Cells(int column) => $"{Sheet}!${Letters(column)}$2:${Letters(column)}${Math.Max(Table.Rows, 1) + 1}";

    /// <summary>The heading of a column.</summary>
    public string Heading(int column) => $"{Sheet}!${Letters(column)}$1";

    /// <summary>A column as workbooks call it: A, B … Z, AA.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    private static TableColumn When(Moments moments)
    {
        var points = Enumerable.Range(0, moments.Count);
        if (moments.AreDates)
            return new DateColumn("Date", [.. points.Select(i => moments.DateOf(i)!.Value)], date => date.ToString("d MMM yyyy"));
        string[] names = [.. points.Select(moments.NameOf)];
        var isNumbered = names.Select((name, i) => name == $"{i + 1}").All(same => same);
        return isNumbered
            ? new NumberColumn("Number", points.Select(i => i + 1.0).ToArray(), number => $"{number}")
            : new TextColumn("Name", names);
    }

    private static bool Holds(TableColumn column, NativeLine line) => column is NumberColumn numbers && IsSame(numbers.Values.Span, line.Values.Span);

    private static bool IsSame(TableColumn column, TableColumn when) => (column, when) switch
    {
        (DateColumn a, DateColumn b) => a.Values.SequenceEqual(b.Values),
        (NumberColumn a, NumberColumn b) => IsSame(a.Values.Span, b.Values.Span),
        (TextColumn a, TextColumn b) => a.Values.SequenceEqual(b.Values),
        _ => false,
    };

    private static bool IsSame(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
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
