using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Spc;

/// <summary>What is known of each point beyond its number, and the signals that count, once for picture, words and table.</summary>
internal sealed class Findings
{
    private readonly PointState[] _states;

    private Findings(PointState[] states, List<Signal> signals) => (_states, Signals) = (states, signals);

    /// <summary>Signals in which at least one point is final and not left out, the newest first.</summary>
    public IReadOnlyList<Signal> Signals { get; }

    public PointState this[int index] => _states[index];

    public static Findings Of(SpcChart source)
    {
        var chart = source.Chart;
        var states = new PointState[chart.Count];
        var hasPauses = source.Pauses.Count > 0;
        for (var i = 0; i < states.Length; i++)
        {
            if (double.IsNaN(chart.Values[i])) states[i] = PointState.Missing;
            else if (!chart.IsExcluded(i)) states[i] = PointState.Counted;
            else if (source.ExclusionReasons.ContainsKey(i) || !hasPauses || !InPause(source, i)) states[i] = PointState.LeftOut;
            else states[i] = PointState.InPause;
        }

        foreach (var i in source.Provisional)
        {
            if (states[i] != PointState.Missing) states[i] = PointState.Provisional;
        }

        var signals = new List<Signal>();
        foreach (var signal in source.Signals.All)
        {
            foreach (var point in signal.Points)
            {
                if (states[point] != PointState.Counted) continue;
                signals.Add(signal);
                break;
            }
        }

        signals.Sort(static (a, b) => a.Last != b.Last ? b.Last - a.Last : a.First - b.First);
        return new(states, signals);
    }

    public static bool InPause(SpcChart source, int index)
    {
        var at = source.Moments.Position(index);
        foreach (var pause in source.Pauses)
        {
            if (at >= pause.From && (pause.To is not { } to || at <= to)) return true;
        }

        return false;
    }
}

/// <summary>What a point is.</summary>
internal enum PointState : byte
{
    /// <summary>It has a value that counts.</summary>
    Counted,

    /// <summary>It has no value.</summary>
    Missing,

    /// <summary>Its value is not final.</summary>
    Provisional,

    /// <summary>Its value was left out.</summary>
    LeftOut,

    /// <summary>It was counted while the work rested.</summary>
    InPause,
}
