using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.Commands;

/// <summary>The export of a site by the real program, as a process.</summary>
public sealed class SiteCommandTests : IDisposable
{
    private readonly TemporaryPack _pack = TemporaryPack.Minimal();

    private string Data => Path.Combine(_pack.Outside, "data");

    [Fact]
    public async Task It_writes_the_same_whatever_language_and_time_the_machine_is_set_to_and_says_what_it_lacks()
    {
        var (code, said, complained) = await Run(new() { ["Tidemark__Packs"] = _pack.Folder, ["TZ"] = "America/New_York", ["LANG"] = "C", ["LC_ALL"] = "C" }, "site", "export", "one");
        Assert.Equal(0, code);
        Assert.EndsWith($"lie in {Path.Combine(_pack.Outside, "one")}. Open index.html.", said, StringComparison.Ordinal);
        Assert.StartsWith("Tidemark__PublicUrl is not set:", complained, StringComparison.Ordinal);
        Assert.Contains("name http://localhost:5080/,", complained, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_pack.Outside, "one", "sitemap.xml")));
        Assert.DoesNotContain("/report", await File.ReadAllTextAsync(Path.Combine(_pack.Outside, "one", "index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        Assert.Equal(0, (await Run(new() { ["TZ"] = "Europe/Berlin", ["LANG"] = "de_DE.UTF-8", ["LC_ALL"] = "de_DE.UTF-8" }, "site", "export", "two/")).Code);
        Assert.Equal(PackDesk.Bytes(Path.Combine(_pack.Outside, "one")), PackDesk.Bytes(Path.Combine(_pack.Outside, "two")));

        var known = await Run(new() { ["Tidemark__PublicUrl"] = "https://example.org/qi" }, "site", "export", "three");
        Assert.Equal((0, ""), (known.Code, known.Complained));
        Assert.Contains("<loc>https://example.org/qi/tiny-steps</loc>", await File.ReadAllTextAsync(Path.Combine(_pack.Outside, "three", "sitemap.xml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_writes_into_no_folder_that_holds_something_and_makes_up_no_database()
    {
        var full = Directory.CreateDirectory(Path.Combine(_pack.Outside, "full"));
        await File.WriteAllTextAsync(Path.Combine(full.FullName, "mine.txt"), "mine", TestContext.Current.CancellationToken);
        var refused = await Run([], "site", "export", "full");
        Assert.Equal((1, $"The folder {full.FullName} holds something already. Name a new or an empty one."), (refused.Code, refused.Complained));
        Assert.Equal(["mine.txt"], PackDesk.Bytes(full.FullName).Keys);

        var empty = await Run([], "site", "export", "copy");
        Assert.Equal(1, empty.Code);
        Assert.StartsWith("There is no database of this program", empty.Complained, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Data));
        Assert.False(Directory.Exists(Path.Combine(_pack.Outside, "copy")));

        Assert.Equal(2, (await Run([], "site", "export")).Code);
        Assert.Equal(0, (await Run([], "site", "export", "--help")).Code);
    }

    public void Dispose() => _pack.Dispose();

    private Task<(int Code, string Said, string Complained)> Run(Dictionary<string, string> settings, params string[] arguments)
    {
        settings.TryAdd("Tidemark__DataDirectory", Data);
        return RunningProgram.Run(RunningProgram.Built, _pack.Outside, settings, arguments);
    }
}
