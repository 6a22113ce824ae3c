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
        for (int i = view.Phase.Start; i < view.Phase.End; i++)
        {
            if (values[i] > upper[i])
                found.Add(new(this, view.Index, Direction.Up, [i], [i]));
            else if (values[i] < lower[i])
                found.Add(new(this, view.Index, Direction.Down, [i], [i]));
        }
    }

    internal override string Finding(Signal signal) => $"{Side(signal.Direction)} the {(signal.Direction == Direction.Up ? "upper" : "lower")} limit.";
}
