using Tidemark.Spc.Signals;

namespace Tidemark.Spc.Choosing;

/// <summary>“Can this measure show a change?” What is measured, how big a change is hoped for, and how the chart will be judged.</summary>
public sealed record ChangeQuestion
{
    private ChangeQuestion(double expected, double cases) => (Expected, Cases) = (expected, cases);

    /// <summary>Events expected in a period without the change, above 0.</summary>
    public double Expected { get; }

    /// <summary>Cases in a period where each has the event or not; NaN where events are counted without cases.</summary>
    public double Cases { get; }

    /// <summary>What the expected count or share becomes, as a multiple: 0.5 is a halving. Above 0 and not 1.</summary>
    public double Ratio { get; init; } = 0.5;

    /// <summary>What is to change, for the sentence: "the share without it". Empty where that goes without saying.</summary>
    public string Subject { get; init; } = "";

    /// <summary>How long a period is, in days, above 0: 7 for weeks, 30.4 for months.</summary>
    public double PeriodDays { get; init; } = 365.25 / 12;

    /// <summary>How many periods before the change set centre and limits, 2 or more; null where they are known and need no periods.</summary>
    public int? Baseline { get; init; } = 20;

    /// <summary>By which rules the chart is judged.</summary>
    public RuleSet Rules { get; init; } = RuleSet.Anhoej;

    /// <summary>With what chance the change should be seen, above 0 and below 1.</summary>
    public double Chance { get; init; } = 0.8;

    /// <summary>How many charts are drawn by lot, 100 or more. The standard error of a chance of 0.8 is 0.4/√charts: about 1 % with 1,000.</summary>
    public int Charts { get; init; } = 1000;

    /// <summary>Where the lots start. The same seed gives the same answer everywhere.</summary>
    public ulong Seed { get; init; } = 20140911;

    internal ChartKind Chart => double.IsNaN(Cases) ? ChartKind.C : ChartKind.P;

    /// <summary>A count of events in each period, with about the same opportunity: judged on a C chart.</summary>
    /// <param name="expected">Events expected in a period, above 0.</param>
    /// <exception cref="SpcException"><paramref name="expected"/> is 0 or less, or not finite.</exception>
    public static ChangeQuestion ForCount(double expected) =>
        expected > 0 && double.IsFinite(expected) ? new(expected, double.NaN) : throw new SpcException($"The expected count is above 0, and this is {expected}.");

    /// <summary>A rate over an exposure that is about the same in each period: a count of rate × exposure.</summary>
    /// <param name="rate">Events for one unit of exposure, above 0.</param>
    /// <param name="exposure">Units in a period, above 0.</param>
    /// <exception cref="SpcException">One is 0 or less, or not finite.</exception>
    public static ChangeQuestion ForRate(double rate, double exposure) => ForCount(rate > 0 && exposure > 0 ? rate * exposure : double.NaN);

    /// <summary>A share of cases: judged on a P chart.</summary>
    /// <param name="share">The expected share, between 0 and 1, both excluded.</param>
    /// <param name="cases">Cases in a period, a whole number from 1.</param>
    /// <exception cref="SpcException">One is outside its range.</exception>
    public static ChangeQuestion ForProportion(double share, int cases)
    {
        if (!(share > 0 && share < 1)) throw new SpcException($"The expected share lies between 0 and 1, both excluded, and is {share}.");
        if (cases < 1) throw new SpcException($"There is at least one case in a period, and this says {cases}.");
        return new(share * cases, cases);
    }

    internal void Check()
    {
        if (!(Ratio > 0) || Ratio == 1 || double.IsInfinity(Ratio)) throw new SpcException($"A change is by a ratio above 0 and not 1, and this is {Ratio}.");
        if (Expected * Ratio > Cases) throw new SpcException($"A share of {Expected / Cases:0.###} cannot become {Ratio:0.##} times as large: that is more than all.");
        if (!(PeriodDays > 0) || double.IsInfinity(PeriodDays)) throw new SpcException($"A period is longer than 0 days, and this is {PeriodDays}.");
        if (Baseline < 2) throw new SpcException($"A baseline has at least 2 periods, and this has {Baseline}.");
        if (!(Chance > 0 && Chance < 1)) throw new SpcException($"The chance lies between 0 and 1, both excluded, and is {Chance}.");
        if (Charts < 100) throw new SpcException($"At least 100 charts must be drawn to tell a chance, and this asks for {Charts}.");
    }
}
