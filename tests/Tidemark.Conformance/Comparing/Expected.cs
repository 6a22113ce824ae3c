using Tidemark.Conformance.Answering;
using Tidemark.Conformance.Reading;

namespace Tidemark.Conformance.Comparing;

/// <summary>The expected answers of a folder, as far as their files are there.</summary>
internal sealed class Expected
{
    private readonly Dictionary<Table, ILookup<string, string[]>> _tables = [];

    public bool Any => _tables.Count > 0;

    public static Expected Read(string folder)
    {
        var expected = new Expected();
        foreach (var table in Table.All.Where(t => File.Exists(Path.Combine(folder, t.File))))
        {
            var csv = Csv.Read(Path.Combine(folder, table.File));
            if (!csv.Header.SequenceEqual(table.Columns, StringComparer.Ordinal))
                throw new InvalidDataException($"{table.File} has the columns {string.Join(',', csv.Header)} and should have {string.Join(',', table.Columns)}.");
            expected._tables[table] = csv.Records.ToLookup(r => r[0], StringComparer.Ordinal);
        }

        return expected;
    }

    /// <summary>The differences between the peer's answer and ours, row by row.</summary>
    public IEnumerable<Difference> Differences(Answers ours)
    {
        if (!ours.Known) return [new(DifferenceKind.Unanswered, "", "no class in Peers answers for it")];
        if (ours.Series.Refused) return ours.Refusal is null ? [new(DifferenceKind.PeerRefuses, "", "the peer refuses it and we answer")] : [];
        if (ours.Refusal is not null) return [new(DifferenceKind.WeRefuse, "", $"we refuse it: {ours.Refusal}")];
        return _tables.SelectMany(t => Differences(t.Key, [.. t.Value[ours.Series.Id]], ours.Rows(t.Key)));
    }

    private static IEnumerable<Difference> Differences(Table table, IReadOnlyList<string[]> expected, IReadOnlyList<string[]> ours)
    {
        Difference OfRow(string text) => new(DifferenceKind.Row, "", $"{table.File}: {text}");
        var byKey = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in ours)
            if (!byKey.TryAdd(Key(table, row), row)) yield return OfRow($"we have {Key(table, row)} twice");
        foreach (var row in expected)
        {
            if (!byKey.Remove(Key(table, row), out var own))
            {
                yield return OfRow($"we lack {Key(table, row)}");
                continue;
            }

            for (var c = table.KeyLength; c < row.Length; c++)
                if (!Closeness.Same(row[c], own[c], table.Exact[c]))
                    yield return new(DifferenceKind.Field, table.Columns[c],
                        $"{table.File}: {Key(table, row)}: {table.Columns[c]} is {Shown(row[c])}, ours {Shown(own[c])}");
        }

        foreach (var key in byKey.Keys) yield return OfRow($"we have {key} and should not");
    }

    private static string Key(Table table, string[] row) =>
        table.KeyLength == 1 ? "the row" : string.Join(", ", Enumerable.Range(1, table.KeyLength - 1).Select(c => $"{table.Columns[c]} {Shown(row[c])}"));

    private static string Shown(string field) => field.Length == 0 ? "empty" : field;
}
