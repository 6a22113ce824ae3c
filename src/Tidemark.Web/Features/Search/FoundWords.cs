using Microsoft.AspNetCore.Html;
using Tidemark.Data.Search;

namespace Tidemark.Web.Features.Search;

/// <summary>Shows the context of a hit: the found words in <c>mark</c>, everything as text.</summary>
internal static class FoundWords
{
    /// <summary>Lines of a slide or a table are no sentence together.</summary>
    private const string LineBreak = " · ";

    public static IHtmlContent ToHtml(string context)
    {
        var html = new HtmlContentBuilder();
        var isMarked = false;
        foreach (var piece in context.Replace("\n", LineBreak, StringComparison.Ordinal).Split(SearchHit.HitStart))
        {
            var end = isMarked ? piece.IndexOf(SearchHit.HitEnd, StringComparison.Ordinal) : -1;
            if (end > 0) html.AppendHtml("<mark>").Append(piece[..end]).AppendHtml("</mark>");
            html.Append(piece[(end + 1)..].Replace($"{SearchHit.HitEnd}", "", StringComparison.Ordinal));
            isMarked = true;
        }
        return html;
    }
}
