using Tidemark.Spc.Signals;

namespace Tidemark.Spc.Choosing;

/// <summary>Charts drawn by lot, with a change after the baseline, and judged by rules.</summary>
internal sealed class ChangeTrials(ChangeQuestion question, double wards)
{
    private readonly Lots _before = Lots.Of(question.Expected * wards, question.Cases * wards);
    private readonly Lots _after = Lots.Of(question.Expected * question.Ratio * wards, question.Cases * wards);
    private readonly int _baseline = question.Baseline ?? 0;

    /// <summary>The share of charts that show a signal in the direction of the change, at one of the periods after it, when they have that many.</summary>
    /// <param name="periods">Periods after the change, 1 or more.</param>
    /// <param name="changed">False for the chance that the chart says so although nothing has changed.</param>
    public double Chance(int periods, bool changed = true)
    {
        var counts = new double[_baseline + periods];
        var cases = new double[double.IsNaN(question.Cases) ? 0 : counts.Length];
        Array.Fill(cases, question.Cases * wards);
        var plan = Plan();
        var seen = 0;
        for (var chart = 0; chart < question.Charts; chart++)
        {
            // The same chart has the same lots whatever its length, so that chances of different lengths can be compared.
            var state = question.Seed + (ulong)chart * 0xD1342543DE82EF95;
            for (var i = 0; i < counts.Length; i++) counts[i] = (changed && i >= _baseline ? _after : _before).At(Lots.Next(ref state));
            if (Shows(ChartSignals.Of(Chart.Of(plan, counts, cases), question.Rules))) seen++;
        }

        return (double)seen / question.Charts;
    }

    private ChartPlan Plan()
    {
        var known = double.IsNaN(question.Cases) ? question.Expected * wards : question.Expected / question.Cases;
        return new(question.Chart)
        {
            Phases = [question.Baseline is { } baseline ? new PhasePlan(0) { Baseline = baseline } : new PhasePlan(0) { GivenCentre = known }],
        };
    }

    private bool Shows(ChartSignals signals)
    {
        var against = question.Ratio < 1 ? Direction.Up : Direction.Down;
        foreach (var signal in signals.All)
            if (signal.Last >= _baseline && signal.Direction != against) return true;
        return false;
    }
}
