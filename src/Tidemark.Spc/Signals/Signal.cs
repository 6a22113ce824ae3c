namespace Tidemark.Spc.Signals;

/// <summary>One finding of a rule. All indices are those of the chart's points, from 0.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Phase">Index of the phase it lies in.</param>
/// <param name="Direction">Which way it points.</param>
/// <param name="Points">The points that make it up, ascending; never missing or, but for limits, excluded ones.</param>
/// <param name="Completions">The points at which the pattern was complete, ascending: the first is when it could first be seen. Of two in three beyond a line the third need not be one of <paramref name="Points"/>.</param>
public sealed record Signal(Rule Rule, int Phase, Direction Direction, IReadOnlyList<int> Points, IReadOnlyList<int> Completions)
{
    /// <summary>The first of its points.</summary>
    public int First => Points[0];

    /// <summary>The last of its points, inclusive.</summary>
    public int Last => Points[^1];

    /// <summary>What was found, for people: "Points 12 to 20: 9 in a row below the centre line (8 or more are a signal)." Points are counted from 1.</summary>
    public string Sentence => $"{Where}: {Rule.Finding(this)}";

    private string Where => Points.Count == 1 ? $"Point {First + 1}" : $"Points {First + 1} to {Last + 1}";
}
