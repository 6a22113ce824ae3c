using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Tidemark.Testing;

/// <summary>Pages as a reader meets them.</summary>
public static class Pages
{
    /// <summary>The page at an address, which must answer 200.</summary>
    public static async Task<IHtmlDocument> Page(this HttpClient http, string address)
    {
        using var response = await http.GetAsync(address);
        if (response.StatusCode != HttpStatusCode.OK)
            throw new InvalidOperationException($"{address} answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        return await response.Html();
    }

    public static async Task<IHtmlDocument> Html(this HttpResponseMessage response) =>
        await new HtmlParser(new HtmlParserOptions(), BrowsingContext.New()).ParseDocumentAsync(await response.Content.ReadAsStringAsync());

    /// <summary>The words of an element as read, white space folded.</summary>
    public static string Words(this AngleSharp.Dom.INode? node) =>
        node is null ? "" : string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
