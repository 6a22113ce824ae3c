using Tidemark.Domain.Common;
using Tidemark.Web.Packs.Format;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Reading;

/// <summary>
/// Makes entries from YAML as their shapes say. Every mistake is reported where it stands; what could be read is kept,
/// so that the rest of the pack can be checked in the same run.
/// </summary>
internal sealed class Binder(MistakeList mistakes, PackPlaces places)
{
    /// <summary>The entry, as far as it could be read; null where the node is no entry at all.</summary>
    public PackEntry? Bind(YamlNode node, Shape shape)
    {
        if (node is not MappingNode mapping)
        {
            if (node is not RefusedNode)
                mistakes.Add(node.At, $"{Name(node)} stands here where the keys of {shape.Called} belong.",
                    $"Write them, each with a colon: {SomeKeys(shape)}.");
            return null;
        }
        var entry = shape.Blank();
        var (given, isWhole) = Sort(mapping, shape);
        var values = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var key in shape.Keys)
        {
            if (given.TryGetValue(key, out var value) && value is not ScalarNode { IsNothing: true })
            {
                isWhole &= SetValue(entry, key, value, values);
                continue;
            }
            if (!key.IsRequired) continue;
            mistakes.Add(value?.At ?? mapping.At, $"“{key.Name}” is missing.",
                $"Write {key.Name}: and {(key.IsList ? "a list" : Expected(key))}.");
            isWhole = false;
        }
        places.Add(entry, mapping.At, values, isWhole);
        return entry;
    }

    private (Dictionary<ShapeKey, YamlNode> Given, bool IsWhole) Sort(MappingNode mapping, Shape shape)
    {
        var given = new Dictionary<ShapeKey, YamlNode>();
        var firsts = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        var isWhole = true;
        foreach (var (name, value) in mapping.Pairs)
        {
            if (!firsts.TryAdd(name.Text, name))
            {
                mistakes.Add(name.At, $"{Quoting.Quote(name.Text)} is written twice, first in line {firsts[name.Text].At.Line}.",
                    "Keep one of them.");
                isWhole = false;
            }
            else if (shape.Find(name.Text) is { } key)
            {
                given.Add(key, value);
            }
            else
            {
                mistakes.Add(name.At, $"{Quoting.Quote(name.Text)} is no key of {shape.Called}.", AdviceFor(name.Text, shape));
                isWhole = false;
            }
        }
        return (given, isWhole);
    }

    private bool SetValue(PackEntry entry, ShapeKey key, YamlNode node, Dictionary<string, YamlNode> values)
    {
        values.Add(key.Property, node);
        if (key.IsList) return SetList(entry, key, node, values);
        var value = key.Kind is null ? Bind(node, Shape.Of(key.ValueType)) : Scalar(node, key, key.Kind);
        if (value is null) return false;
        key.Set(entry, value);
        return true;
    }

    private bool SetList(PackEntry entry, ShapeKey key, YamlNode node, Dictionary<string, YamlNode> values)
    {
        if (node is not ListNode list)
        {
            if (node is not RefusedNode)
                mistakes.Add(node.At, $"“{key.Name}” is {Name(node, lower: true)} where a list belongs.",
                    "Write each of its items on a line of its own, after a hyphen and a space.");
            return false;
        }
        var items = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(key.ValueType))!;
        var read = new List<YamlNode>();
        foreach (var item in list.Items)
        {
            var value = item is ScalarNode { IsNothing: true } ? EmptyItem(item, key)
                : key.Kind is null ? Bind(item, Shape.Of(key.ValueType))
                : Scalar(item, key, key.Kind);
            if (value is null) continue;
            items.Add(value);
            read.Add(item);
        }
        key.Set(entry, items);
        values[key.Property] = new ListNode(node.At, read);
        return UniqueIds(items) && items.Count == list.Items.Count;
    }

    private object? EmptyItem(YamlNode item, ShapeKey key)
    {
        mistakes.Add(item.At, $"An item of “{key.Name}” is empty.", "Write it, or take the hyphen out.");
        return null;
    }

    private object? Scalar(YamlNode node, ShapeKey key, ScalarKind kind)
    {
        if (node is ScalarNode scalar && (scalar.IsPlain || !kind.IsBare))
            return kind.Read(scalar.Text, key, (wrong, write) => mistakes.Add(node.At, wrong, write));
        if (node is ScalarNode)
            mistakes.Add(node.At, $"“{key.Name}” stands in quotation marks, which make it a text.",
                $"Write {Expected(key)} without them.");
        else if (node is not RefusedNode)
            mistakes.Add(node.At, $"“{key.Name}” is {Name(node, lower: true)} where {kind.Expected} belongs.",
                $"Write {Expected(key)} after the colon{(key.IsList ? " or the hyphen" : "")}.");
        return null;
    }

    private bool UniqueIds(System.Collections.IList items)
    {
        var firsts = new Dictionary<Slug, Place>();
        var unique = true;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not IdentifiedEntry { Id.Value: not null } entry) continue;
            var at = places.Of(entry, nameof(IdentifiedEntry.Id));
            if (firsts.TryAdd(entry.Id, at)) continue;
            mistakes.Add(at, $"The id “{entry.Id}” is used twice, first in line {firsts[entry.Id].Line}.",
                $"Give {Naming.WithArticle(Naming.Noun(entry.GetType()))} an id of its own.");
            unique = false;
        }
        return unique;
    }

    private static string AdviceFor(string name, Shape shape) => Nearest.To(name, [.. shape.Keys.Select(k => k.Name)]) is { } near
        ? $"Write {near}."
        : $"Its keys are {Naming.List([.. shape.Keys.Select(k => k.Name)])}.";

    private static string SomeKeys(Shape shape) => Naming.List(
        [.. shape.Keys.OrderByDescending(k => k.IsRequired).Take(3).Select(k => k.Name)]);

    private static string Expected(ShapeKey key) => key switch
    {
        { RefersTo: { } target } => $"the id of {Naming.WithArticle(Naming.Noun(target))}",
        { Kind: { } kind } => kind.Expected,
        _ => $"its keys: {SomeKeys(Shape.Of(key.ValueType))}",
    };

    private static string Name(YamlNode node, bool lower = false) => node switch
    {
        ListNode => lower ? "a list" : "A list",
        MappingNode => lower ? "an entry with keys" : "An entry with keys",
        _ => lower ? "a text" : "A text",
    };
}
