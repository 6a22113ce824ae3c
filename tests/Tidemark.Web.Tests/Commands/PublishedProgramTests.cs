using System.Diagnostics;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tidemark.Data;
using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.Commands;

/// <summary>The program as it is installed: published once for all tests here, and deleted after them.</summary>
public sealed class PublishedProgram : IAsyncLifetime
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("tidemark-published-");

    public string Folder => _home.FullName;

    public string Dll => Path.Combine(Folder, "Tidemark.Web.dll");

    public async ValueTask InitializeAsync()
    {
        // Analysers and comments make no difference to what is published, and take half of the time.
        string[] arguments =
        [
            "publish", "src/Tidemark.Web", "--configuration", "Release", "--output", Folder, "--no-restore", "--disable-build-servers", "-v", "q", "-nologo",
            "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-p:GenerateDocumentationFile=false",
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, UseShellExecute = false };
        using var publish = Process.Start(start)!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0) throw new InvalidOperationException(said);
    }

    public ValueTask DisposeAsync()
    {
        _home.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}

public sealed class PublishedProgramTests(PublishedProgram published) : IClassFixture<PublishedProgram>, IDisposable
{
    private const string AnyPort = "http://127.0.0.1:0";

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("tidemark-installed-");

    private string Data => Path.Combine(_home.FullName, "data");

    [Fact]
    public async Task It_starts_anywhere_in_Production_is_well_and_holds_nothing_that_nobody_asked_for()
    {
        Assert.True(File.Exists(Path.Combine(published.Folder, "packs", "demo", "pack.yaml")));
        Assert.True(File.Exists(Path.Combine(published.Folder, "packs", "schema", "pack.schema.json")));
        Assert.False(Directory.Exists(Path.Combine(published.Folder, "packs", "demo", "make")));
        await using var program = Start("/", [], "--urls", AnyPort);
        using var http = await Client(program);
        Assert.Equal("Healthy", await http.GetStringAsync("/health/ready", TestContext.Current.CancellationToken));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await http.GetAsync("/calm-wards/learning-sets", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await http.GetAsync("/assets/site.css", TestContext.Current.CancellationToken)).StatusCode);
        // The page with a form makes the first key.
        Assert.Equal(System.Net.HttpStatusCode.OK, (await http.GetAsync("/report", TestContext.Current.CancellationToken)).StatusCode);
        foreach (var trouble in new[] { "   at ", "warn:", "fail:", "crit:" })
            Assert.DoesNotContain(trouble, program.Said + program.Complained, StringComparison.Ordinal);
        await program.Interrupt();
        Assert.Equal(0, await program.End());
    }

    [Fact]
    public async Task It_loads_the_pack_that_the_operator_names_once()
    {
        await using var program = Start("/", new() { ["Tidemark__Packs"] = Path.Combine(published.Folder, "packs", "demo") }, "--urls", AnyPort);
        using var http = await Client(program);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await http.GetAsync("/calm-wards/learning-sets", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_in_one_sentence()
    {
        using var taken = new TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        await FailsWith("is used by another program.", [], "--urls", $"http://127.0.0.1:{((System.Net.IPEndPoint)taken.LocalEndpoint).Port}");
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_said_in_one_sentence()
    {
        var file = Path.Combine(_home.FullName, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        await FailsWith("cannot be written", new() { ["Tidemark__DataDirectory"] = Path.Combine(file, "data") }, "--urls", AnyPort);
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_left_alone()
    {
        await using (var site = await PackDesk.EmptySite())
        {
            await using var scope = site.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<TidemarkDbContext>().Database.ExecuteSqlRawAsync(
                """INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0.0'); PRAGMA wal_checkpoint(TRUNCATE)""", TestContext.Current.CancellationToken);
            Directory.CreateDirectory(Data);
            File.Copy(Path.Combine(site.DataFolder, "tidemark.db"), Path.Combine(Data, "tidemark.db"));
        }
        await FailsWith("was made by a newer Tidemark", [], "--urls", AnyPort);
    }

    [Theory]
    [InlineData("Nonsense=1;Host=localhost")]
    [InlineData("no connection string")]
    [InlineData("Host=127.0.0.1;Port=9;Username=x;Password=secret;Timeout=2")]
    public async Task A_database_server_that_cannot_be_used_is_said_in_one_sentence(string connection)
    {
        var complained = await FailsWith("The PostgreSQL server cannot be used:", new() { ["Tidemark__Database"] = "postgres", ["ConnectionStrings__Tidemark"] = connection }, "--urls", AnyPort);
        Assert.DoesNotContain("secret", complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verb_or_an_option_that_it_does_not_know_answers_2()
    {
        Assert.Equal(2, (await RunningProgram.Run(published.Dll, "/", Settings([]), "sevre")).Code);
        Assert.Equal(2, (await RunningProgram.Run(published.Dll, "/", Settings([]), "--fast")).Code);
    }

    public void Dispose() => _home.Delete(recursive: true);

    private static async Task<HttpClient> Client(RunningProgram program) =>
        new() { BaseAddress = new Uri((await program.Line("Tidemark serves ")).Split(' ')[^1]) };

    private async Task<string> FailsWith(string sentence, Dictionary<string, string> settings, params string[] arguments)
    {
        var (code, said, complained) = await RunningProgram.Run(published.Dll, "/", Settings(settings), arguments);
        Assert.Equal(1, code);
        Assert.Contains(sentence, complained, StringComparison.Ordinal);
        Assert.Single(complained.Split('\n'));
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        return complained;
    }

    private RunningProgram Start(string folder, Dictionary<string, string> settings, params string[] arguments) =>
        RunningProgram.Start(published.Dll, folder, Settings(settings), arguments);

    private Dictionary<string, string> Settings(Dictionary<string, string> more)
    {
        more.TryAdd("Tidemark__DataDirectory", Data);
        return more;
    }
}
