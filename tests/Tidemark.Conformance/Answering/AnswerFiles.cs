using System.Text;
using Tidemark.Conformance.Reading;

namespace Tidemark.Conformance.Answering;

/// <summary>Writes answers into files of the oracle's names and columns, and what was refused into refusals.csv.</summary>
internal static class AnswerFiles
{
    public static void Write(string folder, IReadOnlyList<Answers> answers)
    {
        Directory.CreateDirectory(folder);
        foreach (var table in Table.All) WriteFile(folder, table.File, table.Columns, answers.SelectMany(a => a.Rows(table)));
        WriteFile(folder, "refusals.csv", ["series_id", "message"],
            answers.Where(a => a.Refusal is not null).Select(a => new[] { a.Series.Id, a.Refusal! }));
    }

    private static void WriteFile(string folder, string name, IEnumerable<string> columns, IEnumerable<string[]> rows)
    {
        using var file = new StreamWriter(Path.Combine(folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        file.NewLine = "\n";
        file.WriteLine(string.Join(',', columns));
        foreach (var row in rows) file.WriteLine(string.Join(',', row.Select(Csv.Quote)));
    }
}
