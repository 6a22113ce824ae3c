namespace Tidemark.Web.Packs.Reading;

/// <summary>A piece of YAML with the place where it stands.</summary>
internal abstract record YamlNode(Place At);

/// <summary>A text as it stands, whatever type YAML would guess.</summary>
internal sealed record ScalarNode(Place At, string Text, bool IsPlain) : YamlNode(At)
{
    /// <summary>True where nothing is written, or one of YAML's words for nothing.</summary>
    public bool IsNothing => IsPlain && Text is ("" or "~" or "null" or "Null" or "NULL");
}

internal sealed record ListNode(Place At, IReadOnlyList<YamlNode> Items) : YamlNode(At);

internal sealed record MappingNode(Place At, IReadOnlyList<(ScalarNode Key, YamlNode Value)> Pairs) : YamlNode(At);

/// <summary>Something that was refused and reported already.</summary>
internal sealed record RefusedNode(Place At) : YamlNode(At);
