using Microsoft.AspNetCore.WebUtilities;
using Tidemark.Domain.Common;

namespace Tidemark.Web.Features.Links;

public static class SearchLinks
{
    /// <summary>What is looked for, where, and which page of it. What is null, or the first page, is left out.</summary>
    public static string Show(string words, Slug? within = null, string? kind = null, int page = 1) =>
        QueryHelpers.AddQueryString(HomeLinks.Search, new Dictionary<string, string?>
        {
            ["q"] = words,
            ["in"] = within?.Value,
            ["kind"] = kind,
            ["page"] = page > 1 ? page.ToString() : null,
        });
}
