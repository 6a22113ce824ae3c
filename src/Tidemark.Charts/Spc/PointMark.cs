using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Spc;

/// <summary>The shape of a point.</summary>
internal enum PointMark : byte
{
    None,
    Usual,
    ImprovedUp,
    ImprovedDown,
    Concern,
    Changed,
    Provisional,
    LeftOut,
}

/// <summary>In which tone a signal is told.</summary>
internal enum Tone : byte
{
    Improvement,
    Concern,
    Neutral,
}

/// <summary>Turns what the rules found into shapes and tones.</summary>
internal static class PointMarks
{
    public static PointMark Of(SpcChart source, PointState state, int index) => state switch
    {
        PointState.Missing => PointMark.None,
        PointState.Provisional => PointMark.Provisional,
        PointState.LeftOut => PointMark.LeftOut,
        PointState.InPause => PointMark.Usual,
        _ => OfSignal(source, index),
    };

    /// <summary>Whether a point is drawn with a ring: it counts, is in a signal and stands beyond a limit.</summary>
    public static bool IsRinged(SpcChart source, PointMark mark, int index) =>
        mark is PointMark.ImprovedUp or PointMark.ImprovedDown or PointMark.Concern or PointMark.Changed
        && (source.Chart.Values[index] > source.Chart.Upper[index] || source.Chart.Values[index] < source.Chart.Lower[index]);

    public static Tone ToneOf(PointMark mark) => mark switch
    {
        PointMark.ImprovedUp or PointMark.ImprovedDown => Tone.Improvement,
        PointMark.Concern => Tone.Concern,
        _ => Tone.Neutral,
    };

    /// <summary>The tone of a whole signal.</summary>
    public static Tone ToneOf(SpcChart source, Signal signal) => (DirectionOf(signal), source.Better) switch
    {
        _ when source.IsSensitive => Tone.Neutral,
        (Direction.None, _) or (_, Better.Neither) => Tone.Neutral,
        (Direction.Up, Better.Higher) or (Direction.Down, Better.Lower) => Tone.Improvement,
        _ => Tone.Concern,
    };

    /// <summary>Which way a signal says that the measure went. The number of runs says nothing of that, whichever way it is unusual.</summary>
    public static Direction DirectionOf(Signal signal) => signal.Rule is RunCount ? Direction.None : signal.Direction;

    private static bool IsOfWholePhase(Signal signal) => signal.Rule is FewCrossings or RunCount or OutsideBestBox or OutsideCutBox;

    private static PointMark OfSignal(SpcChart source, int index)
    {
        // What is unusual about a phase as a whole is unusual about none of its points: the lane and the words say it.
        if (source.Signals.At(index) is not { } signal || IsOfWholePhase(signal)) return PointMark.Usual;
        return ToneOf(source, signal) switch
        {
            Tone.Improvement => signal.Direction == Direction.Up ? PointMark.ImprovedUp : PointMark.ImprovedDown,
            Tone.Concern => PointMark.Concern,
            _ => PointMark.Changed,
        };
    }
}
