using Tidemark.Data;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Commands;

/// <summary>What must be true before the site is served: a data folder, a database of this schema, and something to read.</summary>
internal static class FirstRun
{
    public static async Task Prepare(IServiceProvider services, CancellationToken cancel)
    {
        var settings = services.GetRequiredService<TidemarkSettings>();
        MakeDataFolder(settings.DataDirectory);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TidemarkDbContext>();
        await DatabaseUpgrade.Apply(db, cancel);
    }

    public static void MakeDataFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
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
