using Tidemark.Spc.Signals;

namespace Tidemark.Spc.Phases;

/// <summary>The points that a centre line and limits are calculated from.</summary>
/// <param name="Start">Index of the first, from 0.</param>
/// <param name="End">Index after the last (exclusive).</param>
/// <param name="LeftOut">Indices of points beyond the limits that were left out of the calculation, ascending.</param>
/// <param name="Centre">The centre line that comes of it, in the units of the chart; on an NP chart the proportion.</param>
public sealed record Calculation(int Start, int End, IReadOnlyList<int> LeftOut, double Centre);

/// <summary>A place where limits could be calculated again.</summary>
/// <param name="Calculation">Where the new phase would start, and what its limits would come from.</param>
/// <param name="Direction">Which way the process has moved.</param>
/// <param name="RunLength">How many points in a row the shift has, from the new start.</param>
/// <param name="Before">The centre line until then, in the same units as that of <paramref name="Calculation"/>.</param>
public sealed record PhaseSuggestion(Calculation Calculation, Direction Direction, int RunLength, double Before)
{
    /// <summary>Index of the first point of the new phase, from 0.</summary>
    public int Start => Calculation.Start;

    /// <summary>Why, for people. Points are counted from 1.</summary>
    public string Why =>
        $"From point {Start + 1} on, {RunLength} points in a row lie {(Direction == Direction.Up ? "above" : "below")} the centre line of {Shown(Before)}. "
        + $"Limits from there would have their centre at {Shown(Calculation.Centre)}.";

    private static string Shown(double number) => number.ToString(Math.Abs(number) switch { >= 1000 => "0", >= 1 => "0.##", _ => "0.####" });
}
