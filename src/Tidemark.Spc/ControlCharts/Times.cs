using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.ControlCharts;

/// <summary>
/// T chart: times between rare events, made nearly normal by the power 1/3.6, treated as an individuals chart and raised back
/// (Nelson 1994, A control chart for parts-per-million nonconforming items, Journal of Quality Technology 26(3)). A lower limit
/// that is negative before raising back is 0.
/// </summary>
internal sealed class Times : ChartMethod
{
    private const double Power = 3.6;

    internal override (double Least, bool Inclusive) Floor => (0, false);

    internal override bool HasMedian => true;

    internal override Fit Fit(ChartPlan plan, Rows rows, Rows phase)
    {
        using var memory = new Scratch(phase.Values.Length);
        using var given = new Scratch(phase.Values.Length);
        var straight = Straightened(rows.Values, memory.Span);
        double middle = plan.CentreOf == CentreOf.Median ? Median.Of(straight) : Mean.Of(straight);
        // The centre of equal times is that time and not its neighbour in the last place, which would put all on one side.
        double centre = Math.Pow(middle, Power);
        int same = straight.IndexOf(middle);
        if (same >= 0)
            centre = rows.Values[same];
        var spread = rows.ForSpread(plan, phase);
        return Individuals.FitSpread(plan, centre, Straightened(spread.Values, memory.Span), Straightened(spread.Centres, given.Span));
    }

    internal override void Limits(ChartPlan plan, Fit fit, LimitLines lines)
    {
        double reach = Individuals.Reach(plan, fit, lines.Sigmas);
        for (int i = 0; i < lines.Count; i++)
        {
            double middle = Math.Pow(lines.Centre[i], 1 / Power);
            if (reach == 0)
                lines.Set(i, lines.Centre[i], lines.Centre[i]);
            else
                lines.Set(i, Math.Pow(Math.Max(0, middle - reach), Power), Math.Pow(middle + reach, Power));
        }
    }

    private static Span<double> Straightened(ReadOnlySpan<double> values, Span<double> memory)
    {
        for (int i = 0; i < values.Length; i++)
            memory[i] = Math.Pow(values[i], 1 / Power);
        return memory[..values.Length];
    }
}
