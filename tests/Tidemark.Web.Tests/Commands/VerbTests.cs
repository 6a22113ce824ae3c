using Tidemark.Testing;
using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.Commands;

/// <summary>Each verb of the real program, as a process.</summary>
public sealed class VerbTests : IDisposable
{
    private readonly TemporaryPack _pack = TemporaryPack.Minimal();

    private string Data => Path.Combine(_pack.Outside, "data");

    private Dictionary<string, string> Settings => new(StringComparer.Ordinal) { ["Tidemark__DataDirectory"] = Data };

    [Fact]
    public async Task A_pack_is_checked_brought_in_and_taken_out_with_paths_from_where_the_program_was_called()
    {
        var check = await Run(_pack.Outside, "pack", "check", "pack");
        Assert.Equal((0, "No mistakes. The pack holds a collaborative and nothing else.", ""), check);
        Assert.False(Directory.Exists(Data));

        var import = await Run("/", "pack", "import", Path.GetRelativePath("/", _pack.Folder));
        Assert.Equal((0, ""), (import.Code, import.Complained));
        Assert.EndsWith("Tiny Steps: 1 collaborative added.", import.Said, StringComparison.Ordinal);
        Assert.EndsWith("Tiny Steps: nothing has changed.", (await Run(_pack.Outside, "pack", "import", "pack")).Said, StringComparison.Ordinal);
        Assert.Equal((0, "The database is up to date.", ""), await Run(_pack.Outside, "migrate"));

        var export = await Run(_pack.Outside, "pack", "export", "tiny-steps", "copies/out");
        Assert.Equal((0, ""), (export.Code, export.Complained));
        Assert.Equal(["collaborative.yaml", "pack.yaml"], PackDesk.Bytes(Path.Combine(_pack.Outside, "copies", "out")).Keys);
        Assert.Equal((1, "", "There is no collaborative “others”. There is tiny-steps."), await Run(_pack.Outside, "pack", "export", "others", "more"));
        Assert.Equal(1, (await Run(_pack.Outside, "pack", "export", "tiny-steps", "copies/out")).Code);
    }

    [Fact]
    public async Task A_pack_with_a_mistake_answers_1_and_a_wrong_call_2()
    {
        _pack.With("people.yaml", "people:\n  - {id: a}\n");
        var wrong = await Run(_pack.Outside, "pack", "check", "pack");
        Assert.Equal((1, ""), (wrong.Code, wrong.Said));
        Assert.StartsWith("people.yaml:2:", wrong.Complained, StringComparison.Ordinal);
        Assert.Equal(1, (await Run(_pack.Outside, "pack", "import", "pack")).Code);
        Assert.False(Directory.Exists(Data));
        foreach (var call in new string[][]
        {
            ["pack", "check", "nowhere"], ["pack", "check", "pack/pack.yaml"], ["pack", "check"], ["pack"], ["pack", "export", "Not A Slug", "x"], ["fly"], ["serve", "--fast"],
        })
        {
            var answer = await Run(_pack.Outside, call);
            Assert.True(answer.Code == 2, $"{string.Join(' ', call)} answered {answer}");
            Assert.DoesNotContain("   at ", answer.Complained, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("pack", "--help")]
    [InlineData("pack", "export", "--help")]
    [InlineData("serve", "--help")]
    public async Task Every_verb_tells_what_it_does(params string[] call)
    {
        var (code, said, complained) = await Run(_pack.Outside, call);
        Assert.Equal((0, ""), (code, complained));
        Assert.Contains("Usage:", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_without_a_database_says_so_and_makes_none()
    {
        var (code, _, complained) = await Run(_pack.Outside, "pack", "export", "tiny-steps", "out");
        Assert.Equal(1, code);
        Assert.StartsWith("There is no database of this program", complained, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task What_another_process_imports_appears_on_the_pages_of_a_running_server()
    {
        await using var site = await PackDesk.EmptySite();
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await site.Http.GetAsync("/tiny-steps/learning-sets", TestContext.Current.CancellationToken)).StatusCode);
        var import = await RunningProgram.Run(RunningProgram.Built, _pack.Outside,
            new Dictionary<string, string> { ["Tidemark__DataDirectory"] = site.DataFolder }, "pack", "import", "pack");
        Assert.Equal((0, ""), (import.Code, import.Complained));
        await Until(site, "Tiny Steps");
        await File.AppendAllTextAsync(Path.Combine(_pack.Folder, "collaborative.yaml"), "invented: true\n", TestContext.Current.CancellationToken);
        _pack.With("collaborative.yaml", (await File.ReadAllTextAsync(Path.Combine(_pack.Folder, "collaborative.yaml"), TestContext.Current.CancellationToken)).Replace("Tiny Steps", "Giant Leaps", StringComparison.Ordinal));
        await RunningProgram.Run(RunningProgram.Built, _pack.Outside,
            new Dictionary<string, string> { ["Tidemark__DataDirectory"] = site.DataFolder }, "pack", "import", "pack");
        await Until(site, "Giant Leaps");
    }

    public void Dispose() => _pack.Dispose();

    /// <summary>The server looks twice a second; a machine under load gets longer.</summary>
    private static async Task Until(TidemarkSite site, string text)
    {
        for (var i = 0; i < 100; i++, await Task.Delay(100))
            if ((await site.Http.GetStringAsyncOrEmpty("/tiny-steps/learning-sets")).Contains(text, StringComparison.Ordinal)) return;
        Assert.Fail($"“{text}” did not appear.");
    }

    private Task<(int Code, string Said, string Complained)> Run(string folder, params string[] arguments) =>
        RunningProgram.Run(RunningProgram.Built, folder, Settings, arguments);
}

file static class Answers
{
    public static async Task<string> GetStringAsyncOrEmpty(this HttpClient http, string address)
    {
        using var answer = await http.GetAsync(address);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : "";
    }
}
