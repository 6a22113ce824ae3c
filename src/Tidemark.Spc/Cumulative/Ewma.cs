namespace Tidemark.Spc.Cumulative;

/// <summary>How an EWMA chart is made.</summary>
public sealed record EwmaPlan
{
    /// <summary>The centre, in the values' units; NaN to take their mean.</summary>
    public double Centre { get; init; } = double.NaN;

    /// <summary>The standard deviation, in the values' units, above 0; NaN to take the mean moving range over 1.128.</summary>
    public double Sigma { get; init; } = double.NaN;

    /// <summary>λ: the weight of the newest value, above 0, at most 1. Small for small shifts; 1 is a chart of individuals.</summary>
    public double Weight { get; init; } = 0.2;

    /// <summary>How many standard deviations of the average the limits lie from the centre, above 0.</summary>
    public double Sigmas { get; init; } = 3;
}

/// <summary>One point of an EWMA chart, in the values' units.</summary>
/// <param name="Average">The weighted average of the values so far; NaN where this value is missing (the average is carried past it).</param>
/// <param name="Sigma">The average's standard deviation, which grows to its steady state.</param>
/// <param name="Lower">The lower limit.</param>
/// <param name="Upper">The upper limit.</param>
/// <param name="Signals">Whether the average lies strictly outside the limits.</param>
public readonly record struct EwmaPoint(double Average, double Sigma, double Lower, double Upper, bool Signals);

/// <summary>
/// The exponentially weighted moving average of single values, for small lasting shifts. Roberts (1959), Technometrics 1, 239–250; Montgomery (2019),
/// Introduction to Statistical Quality Control, section 9.2.
/// </summary>
public sealed class Ewma
{
    private readonly EwmaPoint[] _points;

    private Ewma(EwmaPoint[] points, Baseline baseline) => (_points, Centre, Sigma) = (points, baseline.Centre, baseline.Sigma);

    /// <summary>One for each value.</summary>
    public ReadOnlyMemory<EwmaPoint> Points => _points;

    /// <summary>The centre, given or the mean of the values; the average starts from it.</summary>
    public double Centre { get; }

    /// <summary>The standard deviation of single values, given or estimated.</summary>
    public double Sigma { get; }

    /// <summary>
    /// Makes the chart: average = λ value + (1 − λ) average before; its variance after i values is σ² λ/(2 − λ) (1 − (1 − λ)^(2i)).
    /// </summary>
    /// <param name="plan">How.</param>
    /// <param name="values">In the order of time; NaN where missing.</param>
    /// <exception cref="SpcException">A value is infinite, the values do not tell centre or spread, or an option of the plan is outside its range.</exception>
    public static Ewma Of(EwmaPlan plan, ReadOnlySpan<double> values)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (!(plan.Weight > 0 && plan.Weight <= 1)) throw new SpcException($"The weight of the newest value is above 0 and at most 1, and this is {plan.Weight}.");
        if (!(plan.Sigmas > 0)) throw new SpcException($"Limits lie more than 0 standard deviations out, and this is {plan.Sigmas}.");
        var baseline = Baseline.Of(plan.Centre, plan.Sigma, values);
        var points = new EwmaPoint[values.Length];
        double average = baseline.Centre, forgotten = 1, old = 1 - plan.Weight;
        for (var i = 0; i < points.Length; i++)
        {
            var missing = double.IsNaN(values[i]);
            if (!missing)
            {
                average = plan.Weight * values[i] + old * average;
                forgotten *= old * old;
            }

            var sigma = baseline.Sigma * Math.Sqrt(plan.Weight / (2 - plan.Weight) * (1 - forgotten));
            double lower = baseline.Centre - plan.Sigmas * sigma, upper = baseline.Centre + plan.Sigmas * sigma;
            points[i] = new(missing ? double.NaN : average, sigma, lower, upper, !missing && (average < lower || average > upper));
        }

        return new(points, baseline);
    }
}
