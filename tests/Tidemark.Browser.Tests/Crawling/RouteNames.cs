using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using Tidemark.Testing;

namespace Tidemark.Browser.Tests.Crawling;

/// <summary>Which route of the program answers an address.</summary>
internal sealed class RouteNames(TidemarkSite site)
{
    private readonly (string Name, TemplateMatcher Matcher)[] _routes =
    [
        .. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .OrderBy(route => route.RoutePattern.InboundPrecedence)
            .Select(route => (Name(route), new TemplateMatcher(new RouteTemplate(route.RoutePattern), []))),
    ];

    /// <summary>The routes that a page answers, rather than a file or data.</summary>
    public IEnumerable<string> Pages { get; } =
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(Name).Distinct(StringComparer.Ordinal);

    public string Of(string address)
    {
        PathString path = Uri.UnescapeDataString(address.Split('?')[0]);
        return _routes.FirstOrDefault(route => route.Matcher.TryMatch(path, [])).Name ?? "(no route)";
    }

    private static string Name(RouteEndpoint route) => $"/{route.RoutePattern.RawText?.TrimStart('/')}";
}
