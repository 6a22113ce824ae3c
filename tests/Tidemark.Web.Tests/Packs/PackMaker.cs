using System.Collections;
using System.Globalization;
using Tidemark.Domain.Common;
using Tidemark.Web.Packs;
using Tidemark.Web.Packs.Format;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Tests.Packs;

/// <summary>Makes packs of every shape from a seed, with texts that are hard to write in YAML.</summary>
internal sealed class PackMaker(int seed)
{
    private static readonly string[] Pieces =
    [
        "word", "Ärger", "no", "yes", "null", "~", "true", "on", "0", "007", "1_000", "0x1F", "1e3", ".inf", "2021-09-13", "13:30", "12:30:45", "- ", "-", "? ", ": ", ":",
        " #", "#", "# ", "%", "@", "`", "*a", "&a", "!t", "|", ">", "'", "\"", "\\", "\\n", "{", "}", "[", "]", ",", "<<", "=", "---", "...", " ", "  ", "\t", "👩‍👧", "🏳️‍🌈",
        "مرحبا", "שלום", "\u200F", "\u202E", "\u00A0", "\u2028", "\uFEFF", "\u00AD", "e\u0301", "𝒳", "long ", "https://example.org/?a=b#c", "“said”", "a, b",
    ];

    private static readonly string[] LinePieces = ["\n", "\n\n", "\r\n", "\n  ", "\n\t", "\n- ", "\n# ", "\n---\n", " \n"];

    private readonly Random _random = new(seed);
    private int _ids;

    public Pack Pack()
    {
        var pack = new Pack { Manifest = null!, Collaborative = null! };
        foreach (var file in PackFileShape.All) file.Set(pack, Entry(file.Shape));
        return pack with { Manifest = pack.Manifest with { Format = 1 } };
    }

    private PackEntry Entry(Shape shape)
    {
        var entry = shape.Blank();
        foreach (var key in shape.Keys)
        {
            if (!key.IsRequired && _random.Next(2) == 0) continue;
            if (!key.IsList)
            {
                key.Set(entry, Value(key));
                continue;
            }
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(key.ValueType))!;
            for (var i = _random.Next(4); i > 0; i--) list.Add(Value(key));
            key.Set(entry, list);
        }
        return entry;
    }

    private object Value(ShapeKey key) => key.ValueType switch
    {
        { } t when t == typeof(string) => Text(key),
        { } t when t == typeof(int) => _random.Next(key.Between!.Least, key.Between.Most + 1),
        { } t when t == typeof(bool) => _random.Next(2) == 0,
        { } t when t == typeof(Slug) => Slug.Parse(string.Create(CultureInfo.InvariantCulture, $"{Pick("a-", "no-", "2021-", "")}{++_ids}")),
        { } t when t == typeof(PartialDate) => PartialDate.Parse(Pick("2021", "1999-12", "2020-02-29", "2021-09-13")),
        { } t when t == typeof(TimeOnly) => new TimeOnly(_random.Next(24), _random.Next(60)),
        { } t when t == typeof(WebAddress) => WebAddress.Parse(Pick("https://example.org/a#b", "http://example.org/?q=:,[]", "https://例え.example/ü")),
        { IsEnum: true } t => Enum.GetValues(t).GetValue(_random.Next(Enum.GetValues(t).Length))!,
        var t => Entry(Shape.Of(t)),
    };

    private string Text(ShapeKey key)
    {
        var text = "";
        do
            for (var i = _random.Next(1, 12); i > 0; i--)
                text += key.TakesLines && _random.Next(4) == 0 ? Pick(LinePieces) : Pick(Pieces);
        while (string.IsNullOrWhiteSpace(text));
        if (_random.Next(10) == 0) text += string.Concat(Enumerable.Repeat("very long ", 30));
        return text.Trim().Length <= key.AtMost ? text : "s";
    }

    private string Pick(params string[] from) => from[_random.Next(from.Length)];
}
