namespace Tidemark.Spc.Cumulative;

/// <summary>How a Bernoulli CUSUM is made.</summary>
public sealed record BernoulliCusumPlan
{
    /// <summary>The risk when nothing is amiss, between 0 and 1; NaN to take the share of events among the first <see cref="BaselineCases"/>.</summary>
    public double BaselineRisk { get; init; } = double.NaN;

    /// <summary>How many of the first cases give the baseline risk where it is not given; 1 or more.</summary>
    public int BaselineCases { get; init; } = 30;

    /// <summary>The odds ratio to detect, above 1: the upper sum looks for odds this many times as high, the lower for odds as many times as low.</summary>
    public double OddsRatio { get; init; } = 2;

    /// <summary>The sum at which a signal is given, above 0. 3.5 makes false signals rare; 2.5 finds changes sooner.</summary>
    public double Limit { get; init; } = 3.5;
}

/// <summary>
/// Cases one by one, each with the event or without: log-likelihood ratios are summed, upwards against a higher risk and downwards against a lower.
/// Steiner and others (2000), “Monitoring surgical performance using risk-adjusted cumulative sum charts”, Biostatistics 1, 441–452.
/// </summary>
public sealed class BernoulliCusum
{
    private readonly CusumPoint[] _points;

    private BernoulliCusum(CusumPoint[] points, double baseline, double raised, double lowered) =>
        (_points, BaselineRisk, RaisedRisk, LoweredRisk) = (points, baseline, raised, lowered);

    /// <summary>One for each case, in their order.</summary>
    public ReadOnlyMemory<CusumPoint> Points => _points;

    /// <summary>p0: the risk when nothing is amiss.</summary>
    public double BaselineRisk { get; }

    /// <summary>p1: the higher risk that the upper sum looks for.</summary>
    public double RaisedRisk { get; }

    /// <summary>p2: the lower risk that the lower sum looks for.</summary>
    public double LoweredRisk { get; }

    /// <summary>
    /// Makes the chart. An event adds ln(p1/p0) to the upper sum and any other case ln((1−p1)/(1−p0)); the sum is never below 0, signals from the
    /// limit on, and starts again from 0 after it went beyond. The lower sum mirrors it with p2.
    /// </summary>
    /// <param name="plan">How.</param>
    /// <param name="outcomes">1 for an event, 0 for a case without, NaN where it is not known.</param>
    /// <exception cref="SpcException">
    /// An outcome is something else; there are no known cases to take the baseline from; the risk is not between 0 and 1, both excluded; or an option of
    /// the plan is outside its range.
    /// </exception>
    public static BernoulliCusum Of(BernoulliCusumPlan plan, ReadOnlySpan<double> outcomes)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (!(plan.OddsRatio > 1) || double.IsInfinity(plan.OddsRatio)) throw new SpcException($"The odds ratio to detect is above 1, and this is {plan.OddsRatio}.");
        if (!(plan.Limit > 0)) throw new SpcException($"The limit of a CUSUM is above 0, and this is {plan.Limit}.");
        var baseline = Baseline(plan, outcomes);
        double raised = AtOdds(baseline, plan.OddsRatio), lowered = AtOdds(baseline, 1 / plan.OddsRatio);

        double eventUp = Math.Log(raised / baseline), otherUp = Math.Log((1 - raised) / (1 - baseline));
        double eventDown = Math.Log(lowered / baseline), otherDown = Math.Log((1 - lowered) / (1 - baseline));
        var points = new CusumPoint[outcomes.Length];
        double up = 0, down = 0;
        for (var i = 0; i < points.Length; i++)
        {
            if (double.IsNaN(outcomes[i]))
            {
                points[i] = CusumPoint.Missing;
                continue;
            }

            var isEvent = IsEvent(outcomes[i], i);
            up = Math.Max(0, (up > plan.Limit ? 0 : up) + (isEvent ? eventUp : otherUp));
            down = Math.Min(0, (down < -plan.Limit ? 0 : down) - (isEvent ? eventDown : otherDown));
            points[i] = new(up, down, up >= plan.Limit, down <= -plan.Limit);
        }

        return new(points, baseline, raised, lowered);
    }

    private static double Baseline(BernoulliCusumPlan plan, ReadOnlySpan<double> outcomes)
    {
        var risk = plan.BaselineRisk;
        if (double.IsNaN(risk))
        {
            if (plan.BaselineCases < 1) throw new SpcException($"A baseline has at least one case, and this asks for {plan.BaselineCases}.");
            int known = 0, events = 0;
            for (var i = 0; i < Math.Min(plan.BaselineCases, outcomes.Length); i++)
            {
                if (double.IsNaN(outcomes[i])) continue;
                known++;
                if (IsEvent(outcomes[i], i)) events++;
            }

            if (known == 0) throw new SpcException("There are no known cases to take the baseline risk from.");
            risk = (double)events / known;
        }

        return risk > 0 && risk < 1 ? risk
            : throw new SpcException($"The baseline risk must lie between 0 and 1, both excluded, and is {risk}. Give a risk, or take it from more cases.");
    }

    private static bool IsEvent(double outcome, int index) => outcome is 0 or 1 ? outcome == 1
        : throw new SpcException($"Case {index + 1} is {outcome}. An outcome is 1 for an event, 0 for none, or missing.");

    private static double AtOdds(double risk, double ratio)
    {
        var odds = risk * ratio / (1 - risk);
        return odds / (1 + odds);
    }
}
