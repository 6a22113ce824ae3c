using Microsoft.Extensions.DependencyInjection;
using Tidemark.Data;
using Tidemark.Data.Publishing;
using Tidemark.Testing;
using Tidemark.Web.Commands;

namespace Tidemark.Web.Tests.Commands;

[CollectionDefinition(nameof(ReportsCommandTests), DisableParallelization = true)]
public sealed class ConsoleOwner;

/// <summary>Takes the console for itself, so nothing else runs meanwhile.</summary>
[Collection(nameof(ReportsCommandTests))]
public sealed class ReportsCommandTests
{
    [Fact]
    public async Task List_shows_each_report_without_what_could_steer_a_terminal_and_remove_deletes_one()
    {
        await using var site = await TidemarkSite.Start(packs: []);
        var at = new DateTime(2026, 6, 15, 9, 5, 0, DateTimeKind.Utc);
        var report = new MistakeReport(Guid.CreateVersion7(), "/calm-wards", ReportWish.Remove, "Line one\nLine \u001b[31mtwo\u202e", "a@example.org", at);
        await using (var scope = site.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<TidemarkDbContext>().KeepMistakeReport(report, TestContext.Current.CancellationToken);

        var (code, output) = await Call(site, "reports", "list");
        Assert.Equal(0, code);
        foreach (var words in new[] { $"{report.Id}", "15 June 2026 10:05", "/calm-wards", "a@example.org", "| Line one", "| Line  [31mtwo", "1 report." })
            Assert.Contains(words, output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain('\u202e', output);

        Assert.Equal(0, (await Call(site, "reports", "remove", $"{report.Id}")).Code);
        Assert.Equal(1, (await Call(site, "reports", "remove", $"{report.Id}")).Code);
        Assert.Contains("There are no reports.", (await Call(site, "reports", "list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_call_is_2_a_missing_database_1_and_help_0()
    {
        await using var site = await TidemarkSite.Start(packs: []);
        Assert.Equal(2, (await Call(site, "reports", "shout")).Code);
        Assert.Equal(2, (await Call(site, "reports", "remove", "not-an-id")).Code);
        var (code, output) = await Call(site, "reports", "--help");
        Assert.Equal(0, code);
        Assert.Contains("list", output, StringComparison.Ordinal);
        Assert.Equal(1, (await Call(["reports", "list", $"--Tidemark:DataDirectory={site.DataFolder}/none"])).Code);
    }

    private static Task<(int Code, string Output)> Call(TidemarkSite site, params string[] call) =>
        Call([.. call, $"--Tidemark:DataDirectory={site.DataFolder}", "--environment=Development"]);

    private static async Task<(int Code, string Output)> Call(string[] call)
    {
        var (output, errors) = (Console.Out, Console.Error);
        using var writer = new StringWriter();
        try
        {
            Console.SetOut(writer);
            Console.SetError(writer);
            return (await CommandLine.Run(call), writer.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }
}
