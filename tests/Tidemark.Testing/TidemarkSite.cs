using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Tidemark.Data;
using Tidemark.Data.Visibility;
using Tidemark.Web.Commands;
using Tidemark.Web.Hosting;
using Tidemark.Web.Jobs;
using Tidemark.Web.SiteExport;

namespace Tidemark.Testing;

public enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>
/// The whole program, served on a free loopback port with a data folder and a database of its own, in Development with
/// the fixed clock of 15 June 2026. Packs are loaded and indexed before it answers.
/// </summary>
public sealed class TidemarkSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private readonly CommandCount _commands;

    private TidemarkSite(WebApplication app, string dataFolder, CommandCount commands)
    {
        _app = app;
        _commands = commands;
        DataFolder = dataFolder;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Http = NewClient();
    }

    public string DataFolder { get; }

    public Uri Address { get; }

    /// <summary>Follows no redirect and keeps no cookie, so that tests see what was answered.</summary>
    public HttpClient Http { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts a site with these packs (folders); none given means the two that come with the program.</summary>
    public static async Task<TidemarkSite> Start(Engine engine = Engine.Sqlite, string[]? packs = null, params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("tidemark-site-").FullName;
        List<string> arguments =
        [
            "--environment=Development", "--urls=http://127.0.0.1:0", $"--Tidemark:DataDirectory={folder}",
            "--Tidemark:PublicUrl=http://localhost:5080", "--Logging:LogLevel:Default=Error", "--Tidemark:Previews=off",
            // All tests share one address. The test of the limit sets its own.
            "--Tidemark:CostlyCallsAMinute=1000000", .. settings,
        ];
        if (engine == Engine.Postgres)
            arguments.AddRange(["--Tidemark:Database=postgres", $"--ConnectionStrings:Tidemark={PostgresServer.Instance.NewDatabase()}"]);
        if (packs is not null) arguments.Add($"--Tidemark:Packs={string.Join(';', packs)}");
        var builder = TidemarkApp.CreateBuilder([.. arguments]);
        var commands = new CommandCount();
        commands.Watch(builder.Services);
        var app = TidemarkApp.Build(builder);
        await FirstRun.Prepare(app.Services, CancellationToken.None);
        await app.StartAsync();
        await app.Services.GetRequiredService<ContentVersion>().Refresh(CancellationToken.None);
        return new TidemarkSite(app, folder, commands);
    }

    public HttpClient NewClient() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    /// <summary>How many statements the database is sent to answer this address, which must answer 200.</summary>
    public async Task<int> CommandsOf(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        var number = _commands.Begin();
        request.Headers.Add(CommandCount.Header, number);
        using var response = await Http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return _commands.End(number);
    }

    /// <summary>Runs what waits in the job queue, and lets pages see what changed.</summary>
    public async Task Settle()
    {
        await Services.GetRequiredService<JobRunner>().RunDue(CancellationToken.None);
        await Services.GetRequiredService<ContentVersion>().Refresh(CancellationToken.None);
    }

    /// <summary>Writes the public site into the folder, as the verb does, and says what is wrong with it.</summary>
    public async Task<IReadOnlyList<string>> Export(string folder)
    {
        await using var scope = Services.CreateAsyncScope();
        var copy = SavedCopy.Of(Services.GetRequiredService<TidemarkSettings>(), Services.GetRequiredService<TimeProvider>());
        var known = await KnownAddresses.Read(scope.ServiceProvider.GetRequiredService<VisibleRecords>(), CancellationToken.None);
        var search = await scope.ServiceProvider.GetRequiredService<TidemarkDbContext>().ReadSearchTexts(CancellationToken.None);
        return (await new StaticSite(Http, folder, copy).Run(known, search, (_, _) => { }, CancellationToken.None)).Problems;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(DataFolder, recursive: true);
    }
}
