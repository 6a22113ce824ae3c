namespace Tidemark.Charts.Spc;

/// <summary>The data of a chart as a table. Its numbers are those drawn, bit for bit, whatever they are written as.</summary>
/// <param name="Caption">What the table holds, in a sentence.</param>
/// <param name="Columns">The columns, all of one length.</param>
public sealed record ChartTable(string Caption, IReadOnlyList<TableColumn> Columns)
{
    /// <summary>How many rows it has.</summary>
    public int Rows => Columns.Count == 0 ? 0 : Columns[0].Count;
}

/// <summary>A column of a chart's table.</summary>
/// <param name="Heading">Its heading.</param>
public abstract record TableColumn(string Heading)
{
    /// <summary>How many rows it has.</summary>
    public abstract int Count { get; }

    /// <summary>A cell as a person reads it; empty for nothing.</summary>
    public abstract string Shown(int row);
}

/// <summary>Numbers; NaN is an empty cell.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Values">The numbers.</param>
/// <param name="Write">How a number is written for people.</param>
public sealed record NumberColumn(string Heading, ReadOnlyMemory<double> Values, Func<double, string> Write) : TableColumn(Heading)
{
    /// <inheritdoc/>
    public override int Count => Values.Length;

    /// <inheritdoc/>
    public override string Shown(int row) => double.IsNaN(Values.Span[row]) ? "" : Write(Values.Span[row]);
}

/// <summary>Dates.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Values">The dates.</param>
/// <param name="Write">How a date is written for people.</param>
public sealed record DateColumn(string Heading, IReadOnlyList<DateOnly> Values, Func<DateOnly, string> Write) : TableColumn(Heading)
{
    /// <inheritdoc/>
    public override int Count => Values.Count;

    /// <inheritdoc/>
    public override string Shown(int row) => Write(Values[row]);
}

/// <summary>Words.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Values">The words; empty for nothing.</param>
public sealed record TextColumn(string Heading, IReadOnlyList<string> Values) : TableColumn(Heading)
{
    /// <inheritdoc/>
    public override int Count => Values.Count;

    /// <inheritdoc/>
    public override string Shown(int row) => Values[row];
}
