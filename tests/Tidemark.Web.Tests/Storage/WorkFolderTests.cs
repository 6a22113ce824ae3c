using Microsoft.Extensions.DependencyInjection;
using Tidemark.Testing;
using Tidemark.Web.Storage;

namespace Tidemark.Web.Tests.Storage;

public sealed class WorkFolderTests
{
    [Fact]
    public async Task What_a_killed_program_left_is_swept_and_what_is_under_way_stays()
    {
        await using var site = await TidemarkSite.Start(packs: []);
        var work = site.Services.GetRequiredService<WorkFolder>();
        work.Sweep();
        var left = work.Make();
        await File.WriteAllTextAsync(Path.Combine(left.FullName, "source.pptx"), "half", TestContext.Current.CancellationToken);
        var underWay = work.Make();
        left.LastWriteTimeUtc = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-2);

        work.Sweep();

        Assert.StartsWith(site.DataFolder, left.FullName, StringComparison.Ordinal);
        Assert.False(Directory.Exists(left.FullName));
        Assert.True(Directory.Exists(underWay.FullName));
    }
}
