using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Tidemark.Browser.Tests.Privacy;

/// <summary>What a page logs, breaks, fails to fetch or asks of another host.</summary>
internal sealed class Noise
{
    private readonly ConcurrentQueue<string> _heard = [];

    private Noise()
    {
    }

    public static Noise From(IPage page, Uri site)
    {
        var noise = new Noise();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") noise.Hear($"{(message.Text.StartsWith("policy:", StringComparison.Ordinal) ? "" : "console: ")}{message.Text} {message.Location}");
        };
        page.PageError += (_, error) => noise.Hear($"script: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) noise.Hear($"asks {request.Url}");
        };
        page.RequestFailed += (_, request) =>
        {
            // A player stops fetching once it knows how long the recording is.
            if (request.ResourceType != "media") noise.Hear($"failed: {request.Failure} {request.Url}");
        };
        _ = page.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', broken => console.error(`policy: ${broken.effectiveDirective} ${broken.blockedURI}`))");
        return noise;
    }

    /// <summary>What was heard since the last time of asking.</summary>
    public IReadOnlyList<string> Take()
    {
        var heard = new List<string>();
        while (_heard.TryDequeue(out var next)) heard.Add(next);
        return heard;
    }

    private void Hear(string fault) => _heard.Enqueue(fault);
}
