using System.Text;
using System.Xml;

namespace Tidemark.Documents.Packages;

/// <summary>One XML part, read forward only: no DTD, nothing fetched, depth, names and single texts bounded.</summary>
internal sealed class XmlPart : IDisposable
{
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private readonly XmlReader _reader;
    private readonly string _noun;
    private readonly Limits _limits;
    private readonly CancellationToken _cancellation;
    private readonly char[] _chunk = new char[4_096];
    private int _reads;

    public XmlPart(Stream stream, string noun, Limits limits, CancellationToken cancellation)
    {
        (_noun, _limits, _cancellation) = (noun, limits, cancellation);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
            NameTable = new BoundedNameTable(noun),
        };
        _reader = Guarded(() => XmlReader.Create(new TagGuardStream(stream, noun), settings));
    }

    public string Name => _reader.LocalName;

    public int Depth => _reader.Depth;

    public bool IsStart => _reader.NodeType == XmlNodeType.Element;

    public bool IsEnd => _reader.NodeType == XmlNodeType.EndElement;

    public bool IsEmpty => _reader.IsEmptyElement;

    public bool IsText => _reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    /// <summary>An attribute without a prefix, or with the element's own; null where it is missing.</summary>
    public string? this[string attribute] => _reader.GetAttribute(attribute) ?? _reader.GetAttribute(attribute, _reader.NamespaceURI);

    /// <summary>An attribute that names a relationship (<c>r:id</c>, <c>r:embed</c>); null where it is missing.</summary>
    public string? Relation(string attribute) => _reader.GetAttribute(attribute, Transitional) ?? _reader.GetAttribute(attribute, Strict);

    /// <summary>Whether an attribute is there and means yes.</summary>
    public bool IsOn(string attribute) => this[attribute] is "1" or "true" or "on";

    /// <summary>Moves to the next node.</summary>
    /// <returns>False at the end of the part.</returns>
    public bool Read()
    {
        if ((++_reads & 255) == 0) _cancellation.ThrowIfCancellationRequested();
        if (!Guarded(_reader.Read)) return false;
        if (_reader.Depth > _limits.MaxDepth)
            throw new DocumentException($"This {_noun} is nested more than {_limits.MaxDepth:N0} levels deep. It is refused.");
        return true;
    }

    /// <summary>Goes inside the element at hand; the returned scope ends where the element ends.</summary>
    public Scope Enter() => new(this, _reader.Depth, _reader.IsEmptyElement);

    /// <summary>Moves to the end of the element at hand.</summary>
    public void Skip()
    {
        var inside = Enter();
        while (inside.Read())
        {
        }
    }

    /// <summary>Adds the text directly and indirectly inside the element at hand and moves to its end.</summary>
    /// <param name="into">Where it goes.</param>
    /// <param name="room">Characters that <paramref name="into"/> may reach; what is beyond is dropped.</param>
    public void AppendText(StringBuilder into, int room)
    {
        var inside = Enter();
        while (inside.Read())
            if (IsText) AppendNode(into, room);
    }

    public void Dispose() => _reader.Dispose();

    private void AppendNode(StringBuilder into, int room)
    {
        int read;
        while ((read = Guarded(() => _reader.ReadValueChunk(_chunk, 0, _chunk.Length))) > 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            into.Append(_chunk, 0, Math.Clamp(room - into.Length, 0, read));
        }
    }

    private T Guarded<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new DocumentException($"This {_noun} holds a document type definition, which no Office program writes. It is refused.", cause: e);
        }
        catch (XmlException e)
        {
            throw ZipTrailer.Damaged(_noun, e);
        }
    }

    /// <summary>The inside of one element.</summary>
    public readonly struct Scope(XmlPart part, int depth, bool isEmpty)
    {
        /// <summary>Moves to the next node inside; false once the element has ended.</summary>
        public bool Read() => !isEmpty && part.Read() && !(part.IsEnd && part.Depth <= depth);
    }
}
