using System.CommandLine;
using Tidemark.Web.Hosting;
using Tidemark.Web.Packs;
using Tidemark.Web.Packs.Importing;

namespace Tidemark.Web.Commands;

internal static class PackCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "The folder of the pack." };
        var check = new Command("check", "Name every mistake in a pack, with file, line, what is wrong and what to write. Changes nothing.") { folder };
        check.SetAction((call, _) => Task.FromResult(Check(call.GetRequiredValue(folder)).Pack is null ? CommandLine.Failed : CommandLine.Done));
        var import = new Command("import", "Bring a pack into the database: all of it or nothing. Importing again updates by id.") { folder };
        import.SetAction((call, cancel) => Import(call.GetRequiredValue(folder), cancel));
        return new Command("pack", "A collaborative as a folder of text and files.") { check, import };
    }

    private static PackCheckOutcome Check(DirectoryInfo folder)
    {
        var outcome = PackFolder.Check(folder.FullName, PackFileContent.Check);
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
        foreach (var line in await FirstRun.Import(app.Services, outcome, cancel)) Console.WriteLine(line);
        return CommandLine.Done;
    }
}
