using System.Net;
using AngleSharp.Html.Dom;

namespace Tidemark.Browser.Tests.Crawling;

/// <summary>A page of HTML as it was answered, and the route that answered it.</summary>
internal sealed record CrawledPage(string Address, HttpStatusCode Status, string Text, IHtmlDocument Document, string Route)
{
    /// <summary>The first part of the path, which names the collaborative where there is one.</summary>
    public string Room => Address.Split('/', '?')[1];

    public bool HasQuery => Address.Contains('?');
}
