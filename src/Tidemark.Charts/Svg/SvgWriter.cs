using System.Text;

namespace Tidemark.Charts.Svg;

/// <summary>
/// Writes SVG that is well-formed whatever text it is given. Names of elements and attributes come from our own code;
/// text and attribute values are escaped. No inline style and no script handler can be written: the site's content
/// security policy forbids both.
/// </summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _svg = new();
    private readonly Stack<string> _open = new();
    private bool _inTag;

    /// <summary>Starts an element; attributes may follow until text or another element does.</summary>
    public SvgWriter Open(string element)
    {
        EndTag();
        _svg.Append('<').Append(element);
        _open.Push(element);
        _inTag = true;
        return this;
    }

    /// <summary>Adds an attribute, or nothing when <paramref name="value"/> is null.</summary>
    public SvgWriter With(string attribute, string? value)
    {
        if (value is null) return this;
        StartAttribute(attribute);
        SvgText.Escape(_svg, value);
        _svg.Append('"');
        return this;
    }

    /// <summary>Adds an attribute that holds a number.</summary>
    public SvgWriter With(string attribute, double value)
    {
        StartAttribute(attribute);
        SvgText.AppendNumber(_svg, value);
        _svg.Append('"');
        return this;
    }

    /// <summary>Adds escaped text.</summary>
    public SvgWriter Say(string text)
    {
        EndTag();
        SvgText.Escape(_svg, text);
        return this;
    }

    /// <summary>Ends the element that was opened last.</summary>
    public SvgWriter Close()
    {
        var element = _open.Pop();
        if (_inTag) _svg.Append("/>");
        else _svg.Append("</").Append(element).Append('>');
        _inTag = false;
        return this;
    }

    /// <summary>An element with text and nothing else after its attributes.</summary>
    public SvgWriter CloseWith(string text) => Say(text).Close();

    /// <summary>The finished markup.</summary>
    public string Finish()
    {
        if (_open.Count > 0) throw new InvalidOperationException($"The element {_open.Peek()} is not closed.");
        return _svg.ToString();
    }

    private void StartAttribute(string attribute)
    {
        if (!_inTag) throw new InvalidOperationException("An attribute must come before the content of its element.");
        if (attribute == "style" || attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"The attribute {attribute} is forbidden by the content security policy.", nameof(attribute));
        _svg.Append(' ').Append(attribute).Append("=\"");
    }

    private void EndTag()
    {
        if (_inTag) _svg.Append('>');
        _inTag = false;
    }
}
