namespace Tidemark.Documents.Tables;

/// <summary>What came of reading a table for a chart: the data, or the reasons why there are none.</summary>
/// <param name="Data">The data; null where there are problems.</param>
/// <param name="Problems">What must be put right, the first twenty.</param>
/// <param name="Remarks">What was taken for granted, left out, put in order or added up, in sentences fit to show. They may quote cells.</param>
/// <param name="Columns">Which column was taken for what.</param>
/// <param name="Profile">What the columns hold.</param>
public sealed record ChartReading(
    ChartData? Data, IReadOnlyList<DataProblem> Problems, IReadOnlyList<string> Remarks, SeriesColumns Columns, TableProfile Profile)
{
    private const int MostProblems = 20;

    /// <summary>Reads a table: looks at every row once to learn how dates and numbers are written, and once more to read them.</summary>
    /// <param name="table">The table.</param>
    /// <param name="wishes">What the person says of the columns; null for nothing.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The data, or what is wrong with them.</returns>
    /// <exception cref="DocumentException">The table is beyond a limit, or a quotation mark is never closed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ChartReading Of(PlainTable table, ColumnWishes? wishes = null, CancellationToken cancellation = default)
    {
        wishes ??= new ColumnWishes();
        var profile = TableProfile.Of(table, cancellation);
        var problems = new List<DataProblem>();
        var remarks = new List<string>([.. table.Remarks, .. profile.Remarks]);
        if (profile.Rows == 0) problems.Add(new(null, null, "There is a row of headings and no data below it."));
        var columns = SeriesColumns.Choose(profile, wishes, problems, remarks);
        if (problems.Count > 0) return new(null, problems, remarks, columns, profile);
        var rows = new SeriesRows(profile, columns, wishes.Series);
        using (var reader = table.Open(cancellation))
            while (reader.Read()) rows.Read(reader);
        rows.End();
        remarks.AddRange(rows.Remarks());
        problems.AddRange(rows.Problems.Take(MostProblems));
        if (rows.ProblemCount > MostProblems) problems.Add(new(null, null, $"And {rows.ProblemCount - MostProblems:N0} more like these."));
        return new(problems.Count > 0 ? null : SeriesMaking.Make(rows, profile, columns, remarks), problems, remarks, columns, profile);
    }
}
