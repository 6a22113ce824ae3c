using System.Text.Json;
using System.Xml.Linq;

namespace Tidemark.Web.Tests.Commands;

/// <summary>The verb that draws charts, of the real program as a process.</summary>
public sealed class ChartCommandTests : IDisposable
{
    private const string Table = "Month,Falls,Bed days\nJan 2021,3,612\nFeb 2021,4,588\nMar 2021,2,620\nApr 2021,5,600\n";
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("tidemark-chart-");

    [Fact]
    public async Task A_table_becomes_files_of_each_kind_and_words()
    {
        await Put("data.csv", Table);
        var (code, said, complained) = await Run("chart", "data.csv", "--title", "Falls", "--phase=2021-03-01:New rota", "--out", "a.svg", "--out", "a.json", "--out", "a.csv", "--out", "a.xlsx", "--out", "a.pptx");
        Assert.Equal((0, ""), (code, complained));
        Assert.Contains("There are 4 points, too few for limits, so this is a run chart.", said, StringComparison.Ordinal);
        Assert.Equal("svg", XDocument.Parse(await Text("a.svg")).Root!.Name.LocalName);
        Assert.StartsWith("tidemark-chart-", JsonDocument.Parse(await Text("a.json")).RootElement.EnumerateObject().First().Value.GetString(), StringComparison.Ordinal);
        Assert.Contains("2021-01-01", await Text("a.csv"), StringComparison.Ordinal);
        foreach (var file in new[] { "a.xlsx", "a.pptx" }) Assert.StartsWith("PK", await Text(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_goes_to_standard_output_and_nothing_else_does()
    {
        await Put("data.csv", Table);
        var (code, said, complained) = await Shell($"dotnet '{RunningProgram.Built}' chart - --out - --format json < data.csv");
        Assert.Equal(0, code);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(said).RootElement.ValueKind);
        Assert.Contains("run chart", complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_come_back_as_they_were()
    {
        double[] values = [0.1, 1.0 / 3, 123456.789, 2e-7, 0.30000000000000004];
        await Put("data.csv", "Date,Minutes\n" + string.Concat(values.Select((v, i) => $"2021-01-0{i + 1},{v:R}\n")));
        Assert.Equal(0, (await Run("chart", "data.csv", "--out", "a.csv")).Code);
        var text = await Text("a.csv");
        foreach (var value in values) Assert.Contains($",{value:R},", text.Replace("\r\n", ",", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_formula_in_a_heading_is_written_as_text()
    {
        await Put("data.csv", "Date,=1+1\n2021-01-01,3\n2021-01-02,-4\n");
        Assert.Equal(0, (await Run("chart", "data.csv", "--note", "2021-01-01:@SUM(A1)", "--out", "a.csv")).Code);
        var cells = (await Text("a.csv")).Split(',', '\n').Select(c => c.Trim('"', '\r', '\uFEFF')).ToList();
        Assert.DoesNotContain(cells, c => c.StartsWith('=') || c.StartsWith('@'));
        Assert.Contains("-4", cells);
    }

    [Theory]
    [InlineData("Date,Falls\n1 Jan 2021,3\n2 Jan 2021,many\n3 Jan 2021,4\n", "Row 3, column B: “many” is no number.")]
    [InlineData("", "There are no data.")]
    [InlineData("%PDF-1.7 ", "This is a PDF and no table.")]
    public async Task What_is_wrong_with_a_table_answers_1(string table, string sentence)
    {
        await Put("data.csv", table);
        var (code, said, complained) = await Run("chart", "data.csv", "--out", "a.svg");
        Assert.Equal((1, ""), (code, said));
        Assert.StartsWith(sentence, complained, StringComparison.Ordinal);
        Assert.False(File.Exists(At("a.svg")));
    }

    [Fact]
    public async Task A_wrong_call_answers_2_and_says_what_to_write()
    {
        await Put("data.csv", Table);
        foreach (var (call, sentence) in new (string[], string)[]
        {
            (["chart"], "Name one table"),
            (["chart", "data.csv", "--chart", "pie"], "--chart: There is no “pie”."),
            (["chart", "data.csv", "--phase", "soon"], "--phase: “soon” is neither a date"),
            (["chart", "data.csv", "--out", "a.doc"], "--out: a.doc does not end in .svg"),
            (["chart", "data.csv", "--out", "-", "--format", "doc"], "--format: there is no “doc”."),
            (["chart", "--batch", "nowhere", "--out", "charts"], "There is no folder"),
            (["chart", "data.csv", "--colour", "red"], ""),
        })
        {
            var answer = await Run(call);
            Assert.True(answer.Code == 2, $"{string.Join(' ', call)} answered {answer}");
            Assert.StartsWith(sentence, answer.Complained, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", answer.Complained, StringComparison.Ordinal);
        }

        Assert.Equal(1, (await Run("chart", "nowhere.csv")).Code);
        Assert.Contains("--phase", (await Run("chart", "--help")).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_tables_becomes_a_folder_of_charts_and_one_that_fails_stops_no_other()
    {
        Directory.CreateDirectory(At("in"));
        await Put("in/one.csv", Table);
        await Put("in/two.csv", Table.Replace(',', ';'));
        await Put("in/two.txt", Table.Replace(',', '\t'));
        await Put("in/bad.csv", "Date,Falls\n1 Jan 2021,3\n2 Jan 2021,3\n3 Jan 2021,3\n4 Jan 2021,many\n");
        await Put("in/notes.md", "no table");
        var (code, said, complained) = await Run("chart", "--batch", "in", "--out", "out");
        Assert.Equal(1, code);
        Assert.StartsWith("3 charts are in ", said, StringComparison.Ordinal);
        Assert.StartsWith("bad.csv: Row 5, column B: “many” is no number.", complained, StringComparison.Ordinal);
        Assert.Equal(["one.svg", "two.csv.svg", "two.txt.svg"], Directory.GetFiles(At("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _home.Delete(recursive: true);

    private string At(string file) => Path.Combine(_home.FullName, file);

    private Task Put(string file, string text) => File.WriteAllTextAsync(At(file), text, TestContext.Current.CancellationToken);

    private Task<string> Text(string file) => File.ReadAllTextAsync(At(file), TestContext.Current.CancellationToken);

    private Task<(int Code, string Said, string Complained)> Run(params string[] arguments) =>
        RunningProgram.Run(RunningProgram.Built, _home.FullName, new Dictionary<string, string>(), arguments);

    private async Task<(int Code, string Said, string Complained)> Shell(string command)
    {
        var start = new System.Diagnostics.ProcessStartInfo("sh", ["-c", command]) { UseShellExecute = false, WorkingDirectory = _home.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = System.Diagnostics.Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await said, await complained);
    }
}
