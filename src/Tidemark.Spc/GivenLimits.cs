using Tidemark.Spc.ControlCharts;

namespace Tidemark.Spc;

/// <summary>
/// Limits that somebody set. They stand for the plan's number of sigmas; lines of another number are in proportion to their
/// distance from the middle of both, or from the centre line where only one was given.
/// </summary>
internal static class GivenLimits
{
    internal static void Write(ChartPlan plan, PhasePlan phase, LimitLines lines)
    {
        double share = lines.Sigmas / plan.Sigmas;
        if (phase is { GivenLower: { } lower, GivenUpper: { } upper })
        {
            double middle = lower + ((upper - lower) / 2);
            lines.Lower.Fill(At(middle, lower, share));
            lines.Upper.Fill(At(middle, upper, share));
            return;
        }

        for (int i = 0; i < lines.Count; i++)
        {
            if (phase.GivenLower is { } low)
                lines.Lower[i] = At(lines.Centre[i], low, share);
            if (phase.GivenUpper is { } high)
                lines.Upper[i] = At(lines.Centre[i], high, share);
        }
    }

    private static double At(double middle, double limit, double share) => share == 1 ? limit : middle + ((limit - middle) * share);
}
