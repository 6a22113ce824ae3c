using System.CommandLine;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Tidemark.Data;
using Tidemark.Web.Hosting;
using Tidemark.Web.SiteExport;

namespace Tidemark.Web.Commands;

internal static class SiteCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "A new or empty folder." };
        var export = new Command("export", "Write the whole public site as static files that work from any web server or straight from disk.") { folder };
        export.SetAction((call, cancel) => Export(call.GetRequiredValue(folder), cancel));
        return new Command("site", "The public site as a whole.") { export };
    }

    private static async Task<int> Export(DirectoryInfo folder, CancellationToken cancel)
    {
        if (File.Exists(folder.FullName) || (folder.Exists && folder.EnumerateFileSystemInfos().Any()))
        {
            await Console.Error.WriteLineAsync($"{folder.FullName} is not a new or empty folder. Nothing was written. Name another.");
            return CommandLine.Failed;
        }
        string[] onLoopback = [.. CommandLine.Settings, "--urls=http://127.0.0.1:0"];
        await using var app = TidemarkApp.Build(TidemarkApp.CreateBuilder(onLoopback));
        var settings = app.Services.GetRequiredService<TidemarkSettings>();
        await FirstRun.Prepare(app.Services, cancel);
        folder.Create();
        await app.StartAsync(cancel);
        await app.Services.GetRequiredService<ContentVersion>().Refresh(cancel);
        var site = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        using var http = new HttpClient { BaseAddress = site };
        await using var scope = app.Services.CreateAsyncScope();
        var search = await scope.ServiceProvider.GetRequiredService<TidemarkDbContext>().ReadSearchTexts(cancel);
        var report = await new SiteExport.SiteExport(http, folder.FullName, settings.PublicUrlIsSet ? settings.PublicUrl : null)
            .Run(search, Progress, cancel);
        await app.StopAsync(cancel);
        foreach (var problem in report.Problems) await Console.Error.WriteLineAsync(problem);
        Console.WriteLine($"{report.Pages:N0} pages and {report.Files:N0} files lie in {folder.FullName}. Open index.html.");
        return report.Problems.Count == 0 ? CommandLine.Done : CommandLine.Failed;
    }

    private static void Progress(int done, int known)
    {
        if (!Console.IsOutputRedirected) Console.Write($"\r{done:N0} of {known:N0}   ");
        if (!Console.IsOutputRedirected && done == known) Console.WriteLine();
    }
}
