using Microsoft.Extensions.DependencyInjection;
using Tidemark.Data;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Testing;
using Tidemark.Web.Packs;
using Tidemark.Web.Packs.Exporting;
using Tidemark.Web.Packs.Importing;

namespace Tidemark.Web.Tests.Packs;

/// <summary>Brings packs into a site and out of it, as the verbs do.</summary>
internal static class PackDesk
{
    public static Task<TidemarkSite> EmptySite(Engine engine = Engine.Sqlite) => TidemarkSite.Start(engine, packs: []);

    public static Task<ImportReport> Import(this TidemarkSite site, TemporaryPack pack) => site.Import(pack.Folder);

    public static async Task<ImportReport> Import(
        this TidemarkSite site, string folder, IProgress<ImportStep>? progress = null, CancellationToken? cancel = null)
    {
        var outcome = PackFolder.Check(folder, PackFileContent.Reader);
        Assert.Empty(outcome.Mistakes);
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PackImport>().Run(outcome, progress, cancel ?? TestContext.Current.CancellationToken);
    }

    public static async Task Export(this TidemarkSite site, string slug, string folder)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PackExport>().Run(Slug.Parse(slug), folder, TestContext.Current.CancellationToken);
    }

    public static async Task<T> Read<T>(this TidemarkSite site, Func<VisibleRecords, CancellationToken, Task<T>> read)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TidemarkDbContext>();
        return await read(db.VisibleTo(Viewer.Program), TestContext.Current.CancellationToken);
    }

    public static async Task<Guid> Stamp(this TidemarkSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TidemarkDbContext>().ReadContentStamp(TestContext.Current.CancellationToken);
    }

    /// <summary>Every file below a folder: its path and the hash of its bytes.</summary>
    public static SortedDictionary<string, string> Bytes(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            f => Path.GetRelativePath(folder, f).Replace('\\', '/'),
            f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))), StringComparer.Ordinal);
}
