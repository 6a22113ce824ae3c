namespace Tidemark.Conformance.Comparing;

/// <summary>In what way two answers differ.</summary>
internal enum DifferenceKind
{
    /// <summary>No class in Peers answers for the series.</summary>
    Unanswered,

    /// <summary>The peer refuses the series and we answer.</summary>
    PeerRefuses,

    /// <summary>We refuse the series and the peer answers.</summary>
    WeRefuse,

    /// <summary>A row is there on one side only.</summary>
    Row,

    /// <summary>A field of a row that both have.</summary>
    Field,
}

/// <summary>One difference between a peer's answer and ours.</summary>
/// <param name="Column">The field's column; empty where it is not about one field.</param>
/// <param name="Text">What differs and where, for people.</param>
internal sealed record Difference(DifferenceKind Kind, string Column, string Text);
