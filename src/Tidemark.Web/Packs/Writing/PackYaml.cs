using System.Text;
using Tidemark.Web.Packs.Format;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Writing;

/// <summary>
/// Writes one file of a pack. The same entries always make the same text: keys in the order of the shapes, lists in
/// the order given, what is unknown, empty or meant anyway left out.
/// </summary>
internal sealed class PackYaml
{
    private const int Step = 2;

    private readonly StringBuilder _text = new();

    /// <summary>The text of a file, ending with a line break; lines end with a line feed.</summary>
    public static string Of(PackFileShape file, PackEntry contents)
    {
        var yaml = new PackYaml();
        yaml._text.Append("# yaml-language-server: $schema=../schema/").Append(Schema.PackSchema.FileName(file)).Append('\n');
        yaml.Keys(contents, 0, Written(contents), blankLines: true);
        return yaml._text.ToString();
    }

    /// <summary>True when nothing would be written but the first line.</summary>
    public static bool IsEmpty(PackEntry contents) => Written(contents).Count == 0;

    private static List<(ShapeKey Key, object Value)> Written(PackEntry entry) =>
        [.. from key in Shape.Of(entry.GetType()).Keys
            let value = key.Get(entry)
            where value is not null && !value.Equals(key.Default) && value is not System.Collections.ICollection { Count: 0 }
            select (key, value)];

    /// <summary>The keys of an entry. The first continues the current line, which is indented already.</summary>
    private void Keys(PackEntry entry, int indent, List<(ShapeKey Key, object Value)> written, bool blankLines = false)
    {
        for (var i = 0; i < written.Count; i++)
        {
            var (key, value) = written[i];
            if (i > 0) _text.Append(' ', indent);
            _text.Append(key.Name).Append(':');
            if (key.IsList) List(key, (System.Collections.IEnumerable)value, indent, blankLines && key.Kind is null);
            else if (key.Kind is not null) Scalar(key, value, indent);
            else Inner((PackEntry)value, indent);
        }
    }

    private void Inner(PackEntry entry, int indent)
    {
        var written = Written(entry);
        if (written.Count == 0)
        {
            _text.Append(" {}\n");
            return;
        }
        _text.Append('\n').Append(' ', indent + Step);
        Keys(entry, indent + Step, written);
    }

    private void List(ShapeKey key, System.Collections.IEnumerable items, int indent, bool blankLines)
    {
        _text.Append('\n');
        var first = true;
        foreach (var item in items)
        {
            if (!first && blankLines) _text.Append('\n');
            first = false;
            _text.Append(' ', indent + Step).Append('-');
            if (item is not PackEntry entry) Scalar(key, item, indent + Step);
            else if (Written(entry) is { Count: > 0 } written)
            {
                _text.Append(' ');
                Keys(entry, indent + Step + Step, written);
            }
            else _text.Append(" {}\n");
        }
    }

    private void Scalar(ShapeKey key, object value, int indent)
    {
        var text = key.Kind!.Write(value);
        _text.Append(' ');
        if (key.Kind.IsBare) _text.Append(text);
        else if (YamlScalar.IsBlock(text)) _text.Append(YamlScalar.Block(text, indent + Step));
        else _text.Append(YamlScalar.OnOneLine(text));
        _text.Append('\n');
    }
}
