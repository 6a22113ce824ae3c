using System.CommandLine;
using System.Globalization;
using Tidemark.Data;
using Tidemark.Data.Publishing;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Commands;

/// <summary>What readers said is wrong. Only the operator reads it: it may name people.</summary>
internal static class ReportsCommand
{
    public static Command Create()
    {
        var list = new Command("list", "Show every report of a mistake or a wish for removal, oldest first.");
        list.SetAction((_, cancel) => WithDatabase(List, cancel));
        var id = new Argument<Guid>("ID") { Description = "The id of the report, as list shows it." };
        var remove = new Command("remove", "Delete one report for good, when it has been dealt with.") { id };
        remove.SetAction((call, cancel) => WithDatabase((db, stop) => Remove(db, call.GetRequiredValue(id), stop), cancel));
        return new Command("reports", "What readers reported through the site.") { list, remove };
    }

    private static async Task<int> WithDatabase(Func<TidemarkDbContext, CancellationToken, Task<int>> work, CancellationToken cancel)
    {
        await using var app = TidemarkApp.Build(TidemarkApp.CreateBuilder(CommandLine.Settings));
        var settings = app.Services.GetRequiredService<TidemarkSettings>();
        if (!settings.UsePostgres && !File.Exists(settings.SqliteFile))
            throw new SettingException($"There is no database in {settings.DataDirectory}. Name its folder with Tidemark__DataDirectory.");
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TidemarkDbContext>();
        if (!await DatabaseUpgrade.IsCurrent(db, cancel))
            throw new SettingException("The database is of an older schema. Run tidemark migrate first.");
        return await work(db, cancel);
    }

    private static async Task<int> List(TidemarkDbContext db, CancellationToken cancel)
    {
        var reports = await db.ReadMistakeReports(cancel);
        foreach (var report in reports) Write(report);
        Console.WriteLine(reports.Count switch
        {
            0 => "There are no reports.",
            1 => "1 report.",
            _ => $"{reports.Count} reports.",
        });
        return CommandLine.Done;
    }

    private static async Task<int> Remove(TidemarkDbContext db, Guid id, CancellationToken cancel)
    {
        if (await db.RemoveMistakeReport(id, cancel))
        {
            Console.WriteLine("The report was deleted.");
            return CommandLine.Done;
        }
        await Console.Error.WriteLineAsync($"There is no report {id}. Nothing was deleted.");
        return CommandLine.Failed;
    }

    private static void Write(MistakeReport report)
    {
        var at = TimeZoneInfo.ConvertTimeFromUtc(report.At, UkTime.Zone).ToString("d MMMM yyyy HH:mm", CultureInfo.InvariantCulture);
        Console.WriteLine($"{report.Id}  {at}  {(report.Wish == ReportWish.Correct ? "correct a mistake" : "remove something")}");
        Console.WriteLine($"  Page:   {Safe(report.Page)}");
        Console.WriteLine($"  Answer: {(report.ReplyTo is { } address ? Safe(address) : "not asked for")}");
        foreach (var line in report.Text.Split('\n')) Console.WriteLine($"  | {Safe(line)}");
        Console.WriteLine();
    }

    /// <summary>Text from strangers must not steer the terminal that shows it: no control and no direction characters.</summary>
    private static string Safe(string text) =>
        string.Concat(text.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format));
}
