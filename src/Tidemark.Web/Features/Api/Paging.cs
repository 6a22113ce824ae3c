using System.Globalization;
using Tidemark.Web.Features.Api.Records;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Api;

/// <summary>Which page of a list is asked for. Bad values are refused with a sentence, never mended in silence.</summary>
internal sealed record Paging(int Page, int Size, string Path, string? Mistake)
{
    public const int UsualSize = 50;
    public const int LargestSize = 200;

    /// <summary>So that a page number times a page size stays an int.</summary>
    public const int LastPage = 10_000_000;

    public int Skip => (Page - 1) * Size;

    public static ValueTask<Paging?> BindAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var page = Read(query, "page", 1, LastPage, out var badPage);
        var size = Read(query, "pageSize", UsualSize, LargestSize, out var badSize);
        return ValueTask.FromResult<Paging?>(new(page, size, context.Request.Path.Value!, badPage ?? badSize));
    }

    public static async ValueTask<object?> Refuse(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.Arguments.OfType<Paging>().FirstOrDefault()?.Mistake is { } mistake
            ? Results.Problem(mistake, statusCode: StatusCodes.Status400BadRequest, title: "We could not read that request")
            : await next(context);

    public ListPage<T> Of<T>(IReadOnlyList<T> items, int total, TidemarkSettings settings)
    {
        var query = Size == UsualSize ? $"?page={Page + 1}" : $"?page={Page + 1}&pageSize={Size}";
        return new() { Items = items, Total = total, Page = Page, PageSize = Size, Next = (long)Page * Size < total ? settings.Absolute(Path + query) : null };
    }

    private static int Read(IQueryCollection query, string name, int usual, int largest, out string? mistake)
    {
        mistake = null;
        if (!query.TryGetValue(name, out var given)) return usual;
        if (given is [{ } text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1 && value <= largest)
            return value;
        mistake = $"{name} must be one whole number from 1 to {largest:N0}.";
        return usual;
    }
}

/// <summary>Marks endpoints that take a page number and a page size.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PagedAttribute() : ReadsQueryAttribute("page", "pageSize");
