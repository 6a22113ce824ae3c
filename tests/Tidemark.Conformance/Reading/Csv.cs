using System.Text;

namespace Tidemark.Conformance.Reading;

/// <summary>Comma-separated values after RFC 4180: quoted fields may hold commas, quotes (doubled) and line ends. The first record names the columns.</summary>
internal sealed class Csv
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private Csv(string[] header, List<string[]> records)
    {
        for (var i = 0; i < header.Length; i++) _columns[header[i]] = i;
        Header = header;
        Records = records;
    }

    public IReadOnlyList<string> Header { get; }

    public IReadOnlyList<string[]> Records { get; }

    public static Csv Read(string path) => Parse(File.ReadAllText(path), Path.GetFileName(path));

    public static Csv Parse(string text, string name)
    {
        var records = Split(text).ToList();
        if (records.Count == 0) throw new InvalidDataException($"{name} is empty: its first line names the columns.");
        var header = records[0];
        records.RemoveAt(0);
        var odd = records.FindIndex(r => r.Length != header.Length);
        if (odd >= 0) throw new InvalidDataException($"{name}: record {odd + 2} has {records[odd].Length} fields and the header {header.Length}.");
        return new Csv(header, records);
    }

    /// <summary>The field of a column; empty where the file does not have the column.</summary>
    public string Field(string[] record, string column) => _columns.TryGetValue(column, out var at) ? record[at] : "";

    public static string Quote(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IEnumerable<string[]> Split(string text)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') { field.Append(text[++i]); continue; }
            if (c == '"') { quoted = !quoted; continue; }
            if (quoted) { field.Append(c); continue; }
            if (c == '\r') continue;
            if (c is ',' or '\n')
            {
                fields.Add(field.ToString());
                field.Clear();
                if (c == ',') continue;
                yield return [.. fields];
                fields.Clear();
                continue;
            }

            field.Append(c);
        }

        if (fields.Count == 0 && field.Length == 0) yield break;
        yield return [.. fields, field.ToString()];
    }
}
