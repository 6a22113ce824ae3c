namespace Tidemark.Spc.Cumulative;

/// <summary>How a tabular CUSUM is made.</summary>
public sealed record CusumPlan
{
    /// <summary>The centre, in the values' units; NaN to take their mean.</summary>
    public double Centre { get; init; } = double.NaN;

    /// <summary>The standard deviation, in the values' units, above 0; NaN to take the mean moving range over 1.128.</summary>
    public double Sigma { get; init; } = double.NaN;

    /// <summary>The shift to detect, in standard deviations, above 0. Half of it is the slack that every point must overcome.</summary>
    public double Shift { get; init; } = 1;

    /// <summary>h: the sum beyond which a signal is given, in standard deviations, above 0.</summary>
    public double DecisionInterval { get; init; } = 5;

    /// <summary>Where both sums start, in standard deviations, 0 or more. Half the decision interval is the “fast initial response”.</summary>
    public double HeadStart { get; init; }
}

/// <summary>
/// The tabular (algorithmic) CUSUM of single values, for small lasting shifts. Page (1954), Biometrika 41, 100–115; Montgomery (2019), Introduction to
/// Statistical Quality Control, section 9.1; head start: Lucas and Crosier (1982), Technometrics 24, 199–205.
/// </summary>
public sealed class Cusum
{
    private readonly CusumPoint[] _points;

    private Cusum(CusumPoint[] points, Baseline baseline) => (_points, Centre, Sigma) = (points, baseline.Centre, baseline.Sigma);

    /// <summary>One for each value, in standard deviations.</summary>
    public ReadOnlyMemory<CusumPoint> Points => _points;

    /// <summary>The centre, given or the mean of the values.</summary>
    public double Centre { get; }

    /// <summary>The standard deviation, given or estimated.</summary>
    public double Sigma { get; }

    /// <summary>
    /// Makes the chart. With z = (value − centre)/σ and k the shift: up = max(0, up + z − k/2), down = −max(0, −down − z − k/2); a signal where one is
    /// strictly beyond the decision interval. The sums are not set back after a signal.
    /// </summary>
    /// <param name="plan">How.</param>
    /// <param name="values">In the order of time; NaN where missing.</param>
    /// <exception cref="SpcException">A value is infinite, the values do not tell centre or spread, or an option of the plan is outside its range.</exception>
    public static Cusum Of(CusumPlan plan, ReadOnlySpan<double> values)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (!(plan.Shift > 0)) throw new SpcException($"The shift to detect is above 0, and this is {plan.Shift}.");
        if (!(plan.DecisionInterval > 0)) throw new SpcException($"The decision interval is above 0, and this is {plan.DecisionInterval}.");
        if (!(plan.HeadStart >= 0)) throw new SpcException($"The head start is 0 or more, and this is {plan.HeadStart}.");
        var baseline = Baseline.Of(plan.Centre, plan.Sigma, values);
        var points = new CusumPoint[values.Length];
        double up = plan.HeadStart, down = plan.HeadStart, slack = plan.Shift / 2;
        for (var i = 0; i < points.Length; i++)
        {
            var z = (values[i] - baseline.Centre) / baseline.Sigma;
            if (double.IsNaN(z))
            {
                points[i] = CusumPoint.Missing;
                continue;
            }

            up = Math.Max(0, up + z - slack);
            down = Math.Max(0, down - z - slack);
            points[i] = new(up, 0 - down, up > plan.DecisionInterval, down > plan.DecisionInterval);
        }

        return new(points, baseline);
    }
}
