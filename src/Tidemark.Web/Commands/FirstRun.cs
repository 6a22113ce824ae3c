using Tidemark.Data;
using Tidemark.Web.Hosting;
using Tidemark.Web.Jobs;
using Tidemark.Web.Packs;
using Tidemark.Web.Packs.Importing;
using Tidemark.Web.Storage;

namespace Tidemark.Web.Commands;

/// <summary>What must be true before the site is served: a data folder, a database of this schema, and something to read.</summary>
internal static class FirstRun
{
    public static async Task Prepare(IServiceProvider services, CancellationToken cancel)
    {
        await Upgrade(services, cancel);
        var packs = services.GetRequiredService<TidemarkSettings>().Packs;
        await using var scope = services.CreateAsyncScope();
        if (packs.Count == 0 || !await scope.ServiceProvider.GetRequiredService<TidemarkDbContext>().HoldsNothing(cancel)) return;
        foreach (var folder in packs)
        {
            var outcome = PackFolder.Check(folder, PackFileContent.Reader);
            if (outcome.Pack is null)
                throw new SettingException($"The pack {folder} cannot be loaded:\n{string.Join('\n', PackReport.Lines(outcome))}");
            foreach (var line in await Import(services, outcome, null, cancel)) Console.WriteLine(line);
        }
        await services.GetRequiredService<JobRunner>().RunDue(cancel);
    }

    public static async Task Upgrade(IServiceProvider services, CancellationToken cancel)
    {
        MakeDataFolder(services.GetRequiredService<TidemarkSettings>());
        await using var scope = services.CreateAsyncScope();
        await DatabaseUpgrade.Apply(scope.ServiceProvider.GetRequiredService<TidemarkDbContext>(), cancel);
    }

    /// <summary>Refuses to take anything out of a database that is not there: making an empty one would hide the wrong folder.</summary>
    public static async Task RequireDatabase(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        if (await DatabaseUpgrade.IsCurrent(scope.ServiceProvider.GetRequiredService<TidemarkDbContext>(), cancel)) return;
        throw new ExportRefusedException(
            $"There is no database of this program with the data folder {services.GetRequiredService<TidemarkSettings>().DataDirectory}. "
            + "Name the folder that the site uses with Tidemark__DataDirectory, or bring its database up to date with the verb migrate.");
    }

    /// <summary>Brings in a checked pack and says in lines what changed.</summary>
    public static async Task<IReadOnlyList<string>> Import(
        IServiceProvider services, PackCheckOutcome outcome, IProgress<ImportStep>? progress, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<PackImport>().Run(outcome, progress, cancel);
        return
        [
            report.ChangedAnything ? $"{report.Name}: {string.Join(", ", report.Changes)}." : $"{report.Name}: nothing has changed.",
            .. report.Kept.Select(k => $"Kept, though the pack no longer has it: {k}."),
        ];
    }

    public static void MakeDataFolder(TidemarkSettings settings)
    {
        var folder = settings.DataDirectory;
        try
        {
            Directory.CreateDirectory(folder);
            FormKeys.MakeFolder(settings.KeysDirectory);
            var probe = Path.Combine(folder, $".write-{Environment.ProcessId}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new SettingException($"The data folder {folder} cannot be written: {problem.Message} Choose another with Tidemark__DataDirectory.");
        }
    }
}
