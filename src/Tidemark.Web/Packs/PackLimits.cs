namespace Tidemark.Web.Packs;

/// <summary>How much a pack may hold. More is refused before it is read.</summary>
internal sealed record PackLimits
{
    public static PackLimits Usual { get; } = new();

    /// <summary>In bytes, for each YAML file.</summary>
    public long YamlFile { get; init; } = 2 * 1024 * 1024;

    /// <summary>Texts, lists and entries in all YAML files together.</summary>
    public int Nodes { get; init; } = 200_000;

    /// <summary>Lists and entries within each other.</summary>
    public int Depth { get; init; } = 12;

    /// <summary>In bytes, for each file below files/.</summary>
    public long File { get; init; } = 1024L * 1024 * 1024;

    /// <summary>In bytes, for all files below files/ together.</summary>
    public long AllFiles { get; init; } = 5 * 1024L * 1024 * 1024;

    public int FileCount { get; init; } = 20_000;

    /// <summary>Mistakes that are named. More help nobody.</summary>
    public int Mistakes { get; init; } = 1000;
}
