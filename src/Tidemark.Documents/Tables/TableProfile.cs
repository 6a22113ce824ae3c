namespace Tidemark.Documents.Tables;

/// <summary>What each column of a table holds, found by one look at all rows.</summary>
/// <param name="Columns">The columns in order.</param>
/// <param name="Rows">How many rows of data there are.</param>
/// <param name="Remarks">Rows that have more or fewer cells than the rest.</param>
public sealed record TableProfile(IReadOnlyList<ColumnProfile> Columns, int Rows, IReadOnlyList<string> Remarks)
{
    /// <summary>Looks at all rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cancellation">Ends the looking.</param>
    /// <exception cref="DocumentException">The table is beyond a limit, or a quotation mark is never closed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static TableProfile Of(PlainTable table, CancellationToken cancellation = default)
    {
        var columns = new List<ColumnProfile>();
        Extend(columns, table, table.Columns);
        var (rows, shorter, longer) = (0, new RowTally(), new RowTally());
        var width = table.Headings?.Count ?? table.Columns;
        using (var reader = table.Open(cancellation))
        {
            while (reader.Read())
            {
                rows++;
                Extend(columns, table, reader.Count);
                if (!table.IsSheet && reader.Count < width) shorter.Add(reader.Row);
                if (reader.Count > width && !reader.Text(reader.Count - 1).IsEmpty) longer.Add(reader.Row);
                for (var column = 0; column < reader.Count; column++) columns[column].Look(reader.Text(column), reader.Form(column), reader.Row);
            }
        }

        foreach (var column in columns) column.Settle();
        // Where one column shows that the writer's decimal mark is a comma, 1,234 beside it is no thousand either.
        if (columns.Exists(c => c.Mark == DecimalMark.Comma) && !columns.Exists(c => c.PointOnly.Count > 0))
            foreach (var column in columns) column.Mark = DecimalMark.Comma;
        return new(columns, rows, [.. Ragged(shorter, "fewer", width, "What is not there counts as missing."), .. Ragged(longer, "more", width, "The last ones stand in columns without a heading.")]);
    }

    private static void Extend(List<ColumnProfile> columns, PlainTable table, int count)
    {
        while (columns.Count < count)
            columns.Add(new ColumnProfile(columns.Count, table.Headings is { } headings && columns.Count < headings.Count ? headings[columns.Count] : ""));
    }

    private static IEnumerable<string> Ragged(RowTally rows, string how, int width, string what) =>
        rows.Count == 0 ? [] : [$"{rows} {(rows.Count == 1 ? "has" : "have")} {how} cells than the usual {width}. {what}"];
}
