namespace Tidemark.Web.Packs.Shapes;

/// <summary>What a part of a pack means, in a sentence: shown by editors through the JSON Schema and by <c>pack check</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
internal sealed class SaysAttribute(string text) : Attribute
{
    public string Text => text;
}

/// <summary>The file of the pack folder that holds this shape.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PackFileAttribute(string name) : Attribute
{
    public string Name => name;

    public bool Optional { get; init; }
}

/// <summary>A text that must be the id of an entry of this kind in the same pack.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RefersToAttribute<TEntry> : Attribute where TEntry : PackEntry;

/// <summary>A text of more than one line is welcome here.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class LongTextAttribute : Attribute;

/// <summary>What a key that is left out means, where it is not “unknown”.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class DefaultAttribute(object value) : Attribute
{
    public object Value => value;
}

/// <summary>The most characters of a text, or of each text of a list: what the domain takes.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AtMostAttribute(int characters) : Attribute
{
    public int Characters => characters;
}

/// <summary>The least and the most of a whole number, both inclusive.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class BetweenAttribute(int least, int most) : Attribute
{
    public int Least => least;

    public int Most => most;
}
