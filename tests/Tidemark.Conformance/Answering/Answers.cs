using Tidemark.Conformance.Reading;
using Tidemark.Spc;

namespace Tidemark.Conformance.Answering;

/// <summary>What we answer for one series: rows by table, or the sentence with which we refused it.</summary>
internal sealed class Answers(Series series)
{
    private readonly Dictionary<Table, List<string[]>> _rows = [];

    public Series Series { get; } = series;

    /// <summary>Why the series was refused, or null.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Whether any peer knows this package and chart.</summary>
    public bool Known { get; private init; } = true;

    public IReadOnlyList<string[]> Rows(Table table) => _rows.GetValueOrDefault(table) ?? [];

    /// <summary>Adds a row; the cells follow series_id in the order of the table's columns.</summary>
    public void Add(Table table, params ReadOnlySpan<Cell> cells)
    {
        if (cells.Length != table.Columns.Count - 1)
            throw new InvalidOperationException($"A row of {table.File} has {table.Columns.Count - 1} cells after series_id, not {cells.Length}.");
        var row = new string[table.Columns.Count];
        row[0] = Series.Id;
        for (var i = 0; i < cells.Length; i++) row[i + 1] = cells[i].Text;
        if (!_rows.TryGetValue(table, out var rows)) _rows[table] = rows = [];
        rows.Add(row);
    }

    public static Answers To(Series series, IEnumerable<Peers.IPeer> peers)
    {
        var peer = peers.FirstOrDefault(p => p.Answers(series));
        if (peer is null) return new Answers(series) { Known = false };
        var answers = new Answers(series);
        try
        {
            peer.Answer(series, answers);
        }
        catch (SpcException refused)
        {
            answers._rows.Clear();
            answers.Refusal = refused.Message;
        }

        return answers;
    }
}
