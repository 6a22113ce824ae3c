using Tidemark.Data;

namespace Tidemark.Web.Hosting;

/// <summary>
/// The stamp of what the database holds now, read twice a second, so that a page is never older than that in any
/// process: what is published appears, and what is withdrawn is gone.
/// </summary>
public sealed class ContentVersion(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ContentVersion> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private static readonly string Build = typeof(ContentVersion).Module.ModuleVersionId.ToString("N")[..8];

    private volatile string _stamp = "none";

    /// <summary>Changes with the content, with the day (what is next, what is over) and with the program itself.</summary>
    public string Current => $"{_stamp}-{clock.UkToday():yyMMdd}-{Build}";

    public async Task Refresh(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TidemarkDbContext>();
        _stamp = (await db.ReadContentStamp(cancel)).ToString("N")[..24];
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Refresh(stoppingToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                log.LogWarning("The content stamp could not be read: {Problem}", problem.Message);
            }
            await Task.Delay(Pause, TimeProvider.System, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
