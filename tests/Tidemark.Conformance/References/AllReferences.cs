namespace Tidemark.Conformance.References;

/// <summary>The tables that are compared.</summary>
internal static class AllReferences
{
    public static readonly IReadOnlyList<Reference> List =
    [
        Constants.Table,
        RunBounds.Anhoej,
        RunBounds.BestBox,
        RunBounds.CutBox,
        RunBounds.Decisions,
    ];
}
