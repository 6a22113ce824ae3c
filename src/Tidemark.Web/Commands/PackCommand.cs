using System.CommandLine;
using Tidemark.Domain.Common;
using Tidemark.Web.Hosting;
using Tidemark.Web.Packs;
using Tidemark.Web.Packs.Exporting;
using Tidemark.Web.Packs.Importing;

namespace Tidemark.Web.Commands;

internal static class PackCommand
{
    public static Command Create() => new("pack", "A collaborative as a folder of text and files.") { CheckVerb(), ImportVerb(), ExportVerb() };

    private static Command CheckVerb()
    {
        var folder = PackToRead();
        var check = new Command("check", "Name every mistake in a pack, with file, line, what is wrong and what to write. Changes nothing.") { folder };
        check.SetAction((call, _) => Task.FromResult(Check(call.GetRequiredValue(folder)).Pack is null ? CommandLine.Failed : CommandLine.Done));
        return check;
    }

    private static Command ImportVerb()
    {
        var folder = PackToRead();
        var import = new Command("import", "Bring a pack into the database: all of it or nothing. Importing again updates by id.") { folder };
        import.SetAction((call, cancel) => Import(call.GetRequiredValue(folder), cancel));
        return import;
    }

    private static Command ExportVerb()
    {
        var slug = new Argument<string>("SLUG") { Description = "The first part of the collaborative's address, such as sexual-safety." };
        slug.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !Slug.TryParse(text, out _))
                result.AddError($"“{text}” is not the address of a collaborative. Write the first part of its address, such as sexual-safety.");
        });
        var folder = new Argument<string>("DIR") { Description = "A new or an empty folder for the pack." };
        var export = new Command("export", "Write what is public of a collaborative as a pack. E-mail addresses are left out.") { slug, folder };
        export.SetAction((call, cancel) => Export(Slug.Parse(call.GetRequiredValue(slug)), Path.GetFullPath(call.GetRequiredValue(folder)), cancel));
        return export;
    }

    private static Argument<DirectoryInfo> PackToRead()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "The folder of the pack." };
        folder.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value.Length: > 0 } token]) return;
            var path = Path.GetFullPath(token.Value);
            if (File.Exists(path)) result.AddError($"{path} is a file, not a folder. Name the folder that holds pack.yaml.");
            else if (!Directory.Exists(path)) result.AddError($"There is no folder {path}. Name the folder that holds pack.yaml.");
        });
        return folder;
    }

    private static PackCheckOutcome Check(DirectoryInfo folder)
    {
        var outcome = PackFolder.Check(folder.FullName, PackFileContent.Reader);
        var output = outcome.Pack is null ? Console.Error : Console.Out;
        foreach (var line in PackReport.Lines(outcome)) output.WriteLine(line);
        return outcome;
    }

    private static async Task<int> Import(DirectoryInfo folder, CancellationToken cancel)
    {
        var outcome = Check(folder);
        if (outcome.Pack is null) return CommandLine.Failed;
        await using var app = TidemarkApp.Build(TidemarkApp.CreateBuilder(CommandLine.Settings));
        await FirstRun.Upgrade(app.Services, cancel);
        var lines = await ImportProgress.Show(progress => FirstRun.Import(app.Services, outcome, progress, cancel));
        foreach (var line in lines) Console.WriteLine(line);
        return CommandLine.Done;
    }

    private static async Task<int> Export(Slug slug, string folder, CancellationToken cancel)
    {
        await using var app = TidemarkApp.Build(TidemarkApp.CreateBuilder(CommandLine.Settings));
        await FirstRun.RequireDatabase(app.Services, cancel);
        await using var scope = app.Services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<PackExport>().Run(slug, folder, cancel);
        Console.WriteLine($"{outcome.Pack!.Collaborative.Name} is in {folder}.");
        foreach (var line in PackReport.Lines(outcome)) Console.WriteLine(line);
        return CommandLine.Done;
    }
}
