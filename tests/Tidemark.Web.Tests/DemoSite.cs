using Tidemark.Testing;

[assembly: AssemblyFixture(typeof(Tidemark.Web.Tests.DemoSite))]

namespace Tidemark.Web.Tests;

/// <summary>One site with both bundled packs, which tests of pages share and none changes.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    public TidemarkSite Site { get; private set; } = null!;

    public HttpClient Http => Site.Http;

    public async ValueTask InitializeAsync() => Site = await TidemarkSite.Start();

    public ValueTask DisposeAsync() => Site?.DisposeAsync() ?? ValueTask.CompletedTask;
}
