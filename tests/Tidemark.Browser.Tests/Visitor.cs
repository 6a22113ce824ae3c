using Microsoft.Playwright;

namespace Tidemark.Browser.Tests;

/// <summary>Somebody at a browser, with one open page.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private Visitor(IBrowserContext context, IPage page) => (Context, Page) = (context, page);

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    public static async Task<Visitor> Arrive(IBrowserContext context)
    {
        context.SetDefaultTimeout(15_000);
        return new Visitor(context, await context.NewPageAsync());
    }

    public Task Open(string address) => Page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();
}
