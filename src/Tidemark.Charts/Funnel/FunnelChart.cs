using Tidemark.Spc.Funnel;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Funnel;

/// <summary>A funnel to be drawn and put into words: what the engine found, and what people call things.</summary>
/// <param name="Plot">The numbers; null where no group has any yet.</param>
/// <param name="Plan">How they were made.</param>
public sealed record FunnelChart(FunnelPlot? Plot, FunnelPlan Plan)
{
    /// <summary>What is compared, as a heading would say it: "Shifts with a safety huddle".</summary>
    public string Measure { get; init; } = "";

    /// <summary>What makes a group large or small, as the lower axis says it: "Shifts counted, August to October 2026".</summary>
    public string Denominators { get; init; } = "";

    /// <summary>What one group is called.</summary>
    public string One { get; init; } = "group";

    /// <summary>What several groups are called.</summary>
    public string Many { get; init; } = "groups";

    /// <summary>The reader's own group, by its name in the plot; null for none.</summary>
    public string? Own { get; init; }

    /// <summary>Which way the measure should go.</summary>
    public Better Better { get; init; }

    /// <summary>Whether it is told in neutral words and tones: more or fewer was reported, never better or worse.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whose names the reader may see.</summary>
    public FunnelNaming Naming { get; init; }
}

/// <summary>Which groups of a funnel are named.</summary>
public enum FunnelNaming
{
    /// <summary>The reader's own and those outside the limits; the table names all.</summary>
    OwnAndOutside,

    /// <summary>The reader's own alone, in picture, words and table. The others stand in the order of their sizes, which tells no names.</summary>
    OwnAlone,

    /// <summary>All for which there is room.</summary>
    WhereFree,
}
