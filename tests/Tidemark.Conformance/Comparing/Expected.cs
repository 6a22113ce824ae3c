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

    /// <summary>The first difference between the peer's answer and ours, or null where they agree.</summary>
    public string? FirstDifference(Answers ours)
    {
        if (!ours.Known) return "no class in Peers answers for it";
        if (ours.Series.Refused) return ours.Refusal is null ? "the peer refuses it and we answer" : null;
        if (ours.Refusal is not null) return $"we refuse it: {ours.Refusal}";
        return _tables.Select(t => FirstDifference(t.Key, [.. t.Value[ours.Series.Id]], ours.Rows(t.Key))).FirstOrDefault(d => d is not null);
    }

    private static string? FirstDifference(Table table, IReadOnlyList<string[]> expected, IReadOnlyList<string[]> ours)
    {
        var byKey = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in ours)
            if (!byKey.TryAdd(Key(table, row), row)) return $"{table.File}: we have {Key(table, row)} twice";
        foreach (var row in expected)
        {
            if (!byKey.Remove(Key(table, row), out var own)) return $"{table.File}: we lack {Key(table, row)}";
            for (var c = table.KeyLength; c < row.Length; c++)
                if (!Closeness.Same(row[c], own[c], table.Exact[c]))
                    return $"{table.File}: {Key(table, row)}: {table.Columns[c]} is {Shown(row[c])}, ours {Shown(own[c])}";
        }

        return byKey.Count == 0 ? null : $"{table.File}: we have {byKey.Keys.First()} and should not";
    }

    private static string Key(Table table, string[] row) =>
        table.KeyLength == 1 ? "the row" : string.Join(", ", Enumerable.Range(1, table.KeyLength - 1).Select(c => $"{table.Columns[c]} {Shown(row[c])}"));

    private static string Shown(string field) => field.Length == 0 ? "empty" : field;
}
