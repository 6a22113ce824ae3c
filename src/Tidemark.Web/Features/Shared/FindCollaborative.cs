using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;

namespace Tidemark.Web.Features.Shared;

/// <summary>
/// Finds the collaborative that an address names before its page or endpoint runs. One that has moved redirects for
/// good; one that is not there, or may not be seen, is a 404.
/// </summary>
internal sealed class FindCollaborative(VisibleRecords visible, CurrentCollaborative current) : IAsyncPageFilter, IEndpointFilter
{
    private const string RouteValue = "collaborative";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var refusal = await Look(context.HttpContext);
        if (refusal is null) await next();
        else context.Result = refusal.Value.MovedTo is { } address ? new RedirectResult(address, permanent: true) : new NotFoundResult();
    }

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var refusal = await Look(context.HttpContext);
        if (refusal is null) return await next(context);
        return refusal.Value.MovedTo is { } address ? Results.Redirect(address, permanent: true) : Results.NotFound();
    }

    private async Task<(string? MovedTo, bool Absent)?> Look(HttpContext http)
    {
        if (http.Request.RouteValues[RouteValue] is not string text) return null;
        if (!Slug.TryParse(text.ToLowerInvariant(), out var slug)) return (null, true);
        var found = await visible.Collaboratives.SingleOrDefaultAsync(c => c.Slug == slug, http.RequestAborted);
        if (found is null) return await MovedTo(slug, http) is { } moved ? (moved, false) : (null, true);
        if (InLowerCase(http.Request) is { } address) return (address, false);
        current.Is(found);
        return null;
    }

    /// <summary>Addresses are in lower case, but phones and people write capitals. A file keeps the name that it was given.</summary>
    private static string? InLowerCase(HttpRequest request)
    {
        var path = request.Path.Value!;
        var page = path.LastIndexOf('.') > path.LastIndexOf('/') ? path.LastIndexOf('/') : path.Length;
        if (!path.AsSpan(0, page).ContainsAnyInRange('A', 'Z')) return null;
        return new PathString(path[..page].ToLowerInvariant() + path[page..]).ToUriComponent() + request.QueryString.ToUriComponent();
    }

    private async Task<string?> MovedTo(Slug slug, HttpContext http)
    {
        IReadOnlyList<Slug> none = [];
        var moved = await visible.Collaboratives.Where(c => c.FormerSlugs != none)
            .Select(c => new { c.Slug, c.FormerSlugs }).ToListAsync(http.RequestAborted);
        var now = moved.Find(c => c.FormerSlugs.Contains(slug));
        if (now is null) return null;
        var parts = http.Request.Path.Value!.Split('/');
        parts[Array.FindIndex(parts, p => string.Equals(p, slug.Value, StringComparison.OrdinalIgnoreCase))] = now.Slug.Value;
        return new PathString(string.Join('/', parts)).ToUriComponent() + http.Request.QueryString.ToUriComponent();
    }
}
