namespace Tidemark.Charts.Svg;

/// <summary>The few shapes that pictures are made of.</summary>
internal static class SvgShapes
{
    /// <summary>The font of all pictures. Arial and Liberation Sans have the same widths, which <c>TextWidth</c> knows.</summary>
    public const string Font = "Arial, Liberation Sans, Helvetica, sans-serif";

    /// <summary>
    /// Opens the picture with its accessible name and description. With links inside it is a group, because the children
    /// of <c>role="img"</c> are hidden from assistive technology and a link must not be; without links it is one image.
    /// </summary>
    public static SvgWriter OpenPicture(this SvgWriter svg, PictureHead head)
    {
        svg.Open("svg").With("xmlns", "http://www.w3.org/2000/svg").With("class", head.Class)
            .With("viewBox", $"0 0 {SvgText.Number(head.Width)} {SvgText.Number(head.Height)}")
            .With("width", head.Width).With("height", head.Height)
            .With("role", head.HasLinks ? "group" : "img")
            .With("aria-labelledby", $"{head.IdPrefix}-title").With("aria-describedby", $"{head.IdPrefix}-desc")
            .With("font-family", Font);
        svg.Open("title").With("id", $"{head.IdPrefix}-title").CloseWith(head.Title);
        return svg.Open("desc").With("id", $"{head.IdPrefix}-desc").CloseWith(head.Description);
    }

    /// <summary>A rectangle; it stays open for more attributes.</summary>
    public static SvgWriter OpenBox(this SvgWriter svg, double x, double y, double width, double height) =>
        svg.Open("rect").With("x", x).With("y", y).With("width", width).With("height", height);

    /// <summary>A path; it stays open for more attributes.</summary>
    public static SvgWriter OpenPath(this SvgWriter svg, string data) => svg.Open("path").With("d", data);

    /// <summary>A group with a class.</summary>
    public static SvgWriter OpenGroup(this SvgWriter svg, string name) => svg.Open("g").With("class", name);

    /// <summary>A text at a point; it stays open for more attributes and its words.</summary>
    public static SvgWriter OpenText(this SvgWriter svg, double x, double y) => svg.Open("text").With("x", x).With("y", y);

    /// <summary>Refuses a prefix that would not make valid and safe ids.</summary>
    public static void CheckPrefix(string prefix)
    {
        if (prefix.Length == 0 || !char.IsAsciiLetter(prefix[0]) || !prefix.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw new ArgumentException("An id prefix starts with a letter and holds only letters, digits, - and _.", nameof(prefix));
    }

    /// <summary>Refuses an address that is neither of this site nor http(s): a picture must not carry a script.</summary>
    public static void CheckLink(string? href)
    {
        if (href is null) return;
        var scheme = href.IndexOf(':', StringComparison.Ordinal);
        var slash = href.AsSpan().IndexOfAny('/', '?', '#');
        var relative = scheme < 0 || (slash >= 0 && slash < scheme);
        var web = href.StartsWith("https://", StringComparison.Ordinal) || href.StartsWith("http://", StringComparison.Ordinal);
        if (href.Length == 0 || !(relative || web) || href.Any(char.IsControl))
            throw new ArgumentException("A link of a picture is relative, http or https.", nameof(href));
    }
}

/// <summary>What the root element of a picture says.</summary>
internal sealed record PictureHead(
    string IdPrefix, string Class, double Width, double Height, string Title, string Description, bool HasLinks);
