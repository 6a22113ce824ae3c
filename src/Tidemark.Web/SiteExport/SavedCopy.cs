using AngleSharp.Html.Dom;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.SiteExport;

/// <summary>What each page of an export says of itself, because its form to report a mistake is gone.</summary>
internal sealed record SavedCopy(Uri? LivingSite, string? ContactEmail, DateOnly Day)
{
    public static SavedCopy Of(TidemarkSettings settings, TimeProvider clock) =>
        new(settings.PublicUrlIsSet ? settings.PublicUrl : null, settings.ContactEmail, clock.UkToday());

    /// <summary>A page of the living site. Its address may itself begin with folders.</summary>
    public string Living(string pathAndQuery) => LivingSite!.AbsoluteUri.TrimEnd('/') + pathAndQuery;

    public void Tell(IHtmlDocument page)
    {
        if (page.QuerySelector(".tm-footer > div") is not { } footer) return;
        var told = page.CreateElement("p");
        told.TextContent = $"This is a copy of the site, saved on {Day:d MMMM yyyy}. ";
        if (LivingSite is not null)
        {
            var link = page.CreateElement("a");
            link.SetAttribute("href", Living("/"));
            link.TextContent = "Go to the site itself";
            told.Append(link, page.CreateTextNode(" for what is new."));
        }
        else if (ContactEmail is not null)
        {
            var link = page.CreateElement("a");
            link.SetAttribute("href", $"mailto:{ContactEmail}");
            link.TextContent = ContactEmail;
            told.Append(page.CreateTextNode("To report a mistake or ask for removal, write to "), link, page.CreateTextNode("."));
        }
        else
        {
            told.Append(page.CreateTextNode("To report a mistake or ask for removal, write to whoever gave you this copy."));
        }
        footer.AppendChild(told);
    }
}
