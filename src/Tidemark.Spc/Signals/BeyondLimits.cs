using System.Numerics;
using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.Signals;

/// <summary>A point above the upper or below the lower limit; on a limit is no signal. Excluded points are judged too. Shewhart 1931.</summary>
public sealed record BeyondLimits : Rule
{
    /// <inheritdoc/>
    public override string Name => "Beyond a limit";

    internal override void Find(PhaseView view, List<Signal> found)
    {
        var chart = view.Chart;
        var values = chart.Values;
        var lower = chart.Lower;
        var upper = chart.Upper;
        int stop = view.Phase.End;
        for (int start = view.Phase.Start; start < stop; start += Sides.Width)
        {
            int end = Math.Min(start + Sides.Width, stop);
            var (above, below) = Sides.Of(values[start..end], lower[start..end], upper[start..end]);
            for (ulong beyond = above | below; beyond != 0; beyond &= beyond - 1)
            {
                int bit = BitOperations.TrailingZeroCount(beyond), row = start + bit;
                found.Add(new(this, view.Index, (above >> bit & 1) != 0 ? Direction.Up : Direction.Down, [row], [row]));
            }
        }
    }

    internal override string Finding(Signal signal) => $"{Side(signal.Direction)} the {(signal.Direction == Direction.Up ? "upper" : "lower")} limit.";
}
