using System.Globalization;
using System.Text;
using System.Xml;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.Api;

internal sealed record AtomEntry
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Address { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Updated { get; init; }

    public required string Author { get; init; }

    public required string Summary { get; init; }
}

/// <summary>An Atom feed (RFC 4287) of plain text: no feed reader has to judge whether markup in it is safe.</summary>
internal sealed record AtomFeed(string Title, string Id, string Self, string Page)
{
    public const string MediaType = "application/atom+xml";
    public const string Author = "Tidemark";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>A feed without entries is as old as the content, <paramref name="changed"/> (UTC).</summary>
    public byte[] Write(IReadOnlyList<AtomEntry> entries, DateTime changed)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, "en-GB");
            Text(xml, "id", Id);
            Text(xml, "title", Title);
            Text(xml, "updated", Moment(entries.Count > 0 ? entries.Max(e => e.Updated) : changed));
            By(xml, Author);
            Link(xml, "self", MediaType, Self);
            Link(xml, "alternate", "text/html", Page);
            foreach (var entry in entries) Write(xml, entry);
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Text(xml, "id", entry.Id);
        Text(xml, "title", entry.Title);
        Text(xml, "updated", Moment(entry.Updated));
        By(xml, entry.Author);
        Link(xml, "alternate", "text/html", entry.Address);
        Text(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void By(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Namespace);
        Text(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, CleanText.OnOneLine(text));

    private static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
