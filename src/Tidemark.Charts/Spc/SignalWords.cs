using Tidemark.Charts.Words;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Spc;

/// <summary>Puts signals into words that name no rule.</summary>
internal static class SignalWords
{
    /// <summary>For the lane: "Shift: 11 weeks below the median".</summary>
    public static string Short(SpcChart source, Signal signal)
    {
        var points = $"{signal.Points.Count} {SpcTerms.Points(source, signal.Points.Count)}";
        var centre = SpcTerms.CentreName(source.Chart, signal.Phase);
        var side = signal.Direction == Direction.Up ? "above" : "below";
        return signal.Rule switch
        {
            Shift or LongRun => $"Shift: {points} {side} the {centre}",
            Trend => $"Trend: {points} {(signal.Direction == Direction.Up ? "rising" : "falling")}",
            SomeBeyond some => $"{some.Needed} of {some.Window} {SpcTerms.Points(source, some.Window)} far {side} the {centre}",
            NearCentre => $"{points} close to the {centre}",
            FarFromCentre => $"{points} far from the {centre}",
            Alternating => $"{points} up and down in turn",
            FewCrossings => $"Crosses the {centre} seldom",
            _ => $"Unusual runs about the {centre}",
        };
    }

    /// <summary>What it did, for sentences: "11 weeks running below the median of 7", "one week was above the upper limit".</summary>
    public static string Long(SpcChart source, Signal signal)
    {
        var count = signal.Points.Count;
        var points = $"{count} {SpcTerms.Points(source, count)}";
        var centre = CentreOf(source, signal);
        var up = signal.Direction == Direction.Up;
        var side = up ? "above" : "below";
        return signal.Rule switch
        {
            BeyondLimits => $"one {SpcTerms.One(source)} was {side} the {(up ? "upper" : "lower")} limit",
            Astronomical => $"one {SpcTerms.One(source)} was far {side} the rest",
            Shift or LongRun => $"{points} running {side} the {centre}",
            Trend => $"{points} running that {(up ? "rise" : "fall")}",
            SomeBeyond some => $"{Counting.Number(some.Needed)} of {Counting.Number(some.Window)} {SpcTerms.Points(source, 2)} running far {side} the {centre}",
            NearCentre => $"{points} running close to the {centre}",
            FarFromCentre => $"{points} running far from the {centre}",
            Alternating => $"{points} that go up and down in turn",
            FewCrossings => $"the {centre} is crossed less often than is usual for {points}",
            RunCount => $"the number of runs about the {centre} is not usual for {points}",
            _ => $"runs about the {centre} are longer or fewer than is usual for {points}",
        };
    }

    private static string CentreOf(SpcChart source, Signal signal)
    {
        var centre = source.Chart.Phases[signal.Phase].Centre;
        var name = SpcTerms.CentreName(source.Chart, signal.Phase);
        return double.IsNaN(centre) ? name : $"{name} of {ValueText.Of(centre, source.Unit)}";
    }
}
