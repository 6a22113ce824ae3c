using Ganss.Xss;
using Markdig;
using Microsoft.AspNetCore.Html;

namespace Tidemark.Web.Features.Shared;

/// <summary>Renders text from people: paragraphs, lists, emphasis and links. HTML in it is shown as typed.</summary>
public static class SafeMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().DisableHeadings().Build();

    private static readonly HtmlSanitizer Sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "p", "ul", "ol", "li", "em", "strong", "a", "br", "code", "blockquote" },
        AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
        AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto" },
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
    });

    public static IHtmlContent ToHtml(string? text) =>
        string.IsNullOrWhiteSpace(text) ? HtmlString.Empty : new HtmlString(Sanitizer.Sanitize(Markdown.ToHtml(text, Pipeline)));

    /// <summary>The words alone, for titles, feeds and search.</summary>
    public static string ToPlainText(string? text) =>
        string.IsNullOrWhiteSpace(text) ? "" : Markdown.ToPlainText(text, Pipeline).Trim();
}
