using System.CommandLine;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Tidemark.Data;
using Tidemark.Data.Visibility;
using Tidemark.Web.Hosting;
using Tidemark.Web.Jobs;
using Tidemark.Web.SiteExport;
using Tidemark.Web.Storage;

namespace Tidemark.Web.Commands;

internal static class SiteCommand
{
    /// <summary>Previews of a large library take minutes, where LibreOffice draws them.</summary>
    private static readonly TimeSpan LongestPreparation = TimeSpan.FromMinutes(30);

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "A new or empty folder." };
        var export = new Command("export", "Write the whole public site as static files that work from any web server or straight from disk.") { folder };
        export.SetAction((call, cancel) => Export(Path.GetFullPath(call.GetRequiredValue(folder)), cancel));
        return new Command("site", "The public site as a whole.") { export };
    }

    private static async Task<int> Export(string folder, CancellationToken cancel)
    {
        StaticSiteReport report = null!;
        await ExportFolder.Make(folder, async half => report = await Write(half, cancel));
        foreach (var problem in report.Problems) await Console.Error.WriteLineAsync(problem);
        Console.WriteLine($"{report.Pages:N0} pages and {report.Files:N0} files lie in {folder}. Open index.html.");
        return report.Problems.Count == 0 ? CommandLine.Done : CommandLine.Failed;
    }

    private static async Task<StaticSiteReport> Write(string folder, CancellationToken cancel)
    {
        var builder = TidemarkApp.CreateBuilder(CommandLine.Settings);
        // After the settings were read: this address is nobody's to know, and links do not begin with it.
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.AddFilter("Tidemark", LogLevel.Warning);
        await using var app = TidemarkApp.Build(builder);
        var settings = app.Services.GetRequiredService<TidemarkSettings>();
        if (settings.Packs.Count == 0) await FirstRun.RequireDatabase(app.Services, cancel);
        await FirstRun.Prepare(app.Services, cancel);
        await app.StartAsync(cancel);
        if (!Console.IsOutputRedirected) Console.WriteLine("Bringing the search index and the previews up to date …");
        var rested = await app.Services.GetRequiredService<JobRunner>().Rest(LongestPreparation, cancel);
        await app.Services.GetRequiredService<ContentVersion>().Refresh(cancel);
        var report = await Write(app, folder, SavedCopy.Of(settings, app.Services.GetRequiredService<TimeProvider>()), cancel);
        if (!Console.IsOutputRedirected) Console.WriteLine();
        await app.StopAsync(cancel);
        if (!settings.PublicUrlIsSet)
            await Console.Error.WriteLineAsync(
                $"Tidemark__PublicUrl is not set: calendars, feeds, data and citations in this export name {settings.PublicUrl}, which only this machine can open.");
        return rested ? report : report with { Problems = [.. report.Problems, "Other work was not done in time: the search or previews of this export may lack something. Run it again."] };
    }

    private static async Task<StaticSiteReport> Write(WebApplication app, string folder, SavedCopy copy, CancellationToken cancel)
    {
        var site = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = site };
        await using var scope = app.Services.CreateAsyncScope();
        var search = await scope.ServiceProvider.GetRequiredService<TidemarkDbContext>().ReadSearchTexts(cancel);
        var known = await KnownAddresses.Read(scope.ServiceProvider.GetRequiredService<VisibleRecords>(), cancel);
        return await new StaticSite(http, folder, copy).Run(known, search, Progress, cancel);
    }

    private static void Progress(int done, int known)
    {
        if (!Console.IsOutputRedirected) Console.Write($"\r{done:N0} of {known:N0}   ");
    }
}
