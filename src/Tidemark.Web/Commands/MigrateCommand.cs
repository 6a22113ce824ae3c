using System.CommandLine;
using Tidemark.Data;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Commands;

internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Bring the database to the schema of this program, and say what was done.");
        command.SetAction((_, cancel) => Migrate(cancel));
        return command;
    }

    private static async Task<int> Migrate(CancellationToken cancel)
    {
        await using var app = TidemarkApp.Build(TidemarkApp.CreateBuilder(CommandLine.Settings));
        FirstRun.MakeDataFolder(app.Services.GetRequiredService<TidemarkSettings>());
        await using var scope = app.Services.CreateAsyncScope();
        var applied = await DatabaseUpgrade.Apply(scope.ServiceProvider.GetRequiredService<TidemarkDbContext>(), cancel);
        foreach (var migration in applied) Console.WriteLine($"Applied {migration}");
        Console.WriteLine(applied.Count == 0 ? "The database is up to date." : "The database is now up to date.");
        return CommandLine.Done;
    }
}
