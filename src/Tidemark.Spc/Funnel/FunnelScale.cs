using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.Funnel;

/// <summary>Scores and limits of one kind of funnel: the transformation on which spread does not depend on size, and its way back.</summary>
internal sealed class FunnelScale
{
    // Six decimals, as in FunnelPlotR and the published SHMI. The true quantiles differ from the eighth digit on.
    private const double Z95 = 1.959964;
    private const double Z998 = 3.090232;

    private readonly FunnelPlan _plan;
    private readonly TurningBack _turning;

    public FunnelScale(FunnelPlan plan, ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators)
    {
        _plan = plan;
        _turning = new TurningBack(denominators);
        Target = plan.Kind is FunnelKind.Proportion or FunnelKind.RatioOfCounts ? Mean.Pooled(numerators, denominators) : 1;
    }

    public double Target { get; }

    /// <summary>Standard errors are those of the scores.</summary>
    public (double[] Transformed, double[] Z, double[] StandardErrors) Scores(ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators)
    {
        var count = numerators.Length;
        double[] transformed = new double[count], z = new double[count], errors = new double[count];
        var target = Transform(Target);
        for (var i = 0; i < count; i++)
        {
            transformed[i] = _plan.Kind == FunnelKind.RatioOfCounts
                ? Math.Log((numerators[i] + 0.5) / (denominators[i] + 0.5)) : Transform(numerators[i] / denominators[i]);
            errors[i] = _plan.Kind == FunnelKind.RatioOfCounts ? OwnError(numerators[i], denominators[i]) : StandardError(denominators[i]);
            z[i] = (transformed[i] - target) / errors[i];
        }

        return (transformed, z, errors);
    }

    /// <summary>Limits by chance alone: exact Poisson for standardised ratios, otherwise by the transformation.</summary>
    public FunnelLimits Plain(double denominator) =>
        _plan.Kind is FunnelKind.StandardisedRatioShmi or FunnelKind.StandardisedRatioCqc ? Poisson(denominator) : Adjusted(denominator, 0);

    /// <summary>Limits by the transformation, where groups differ by a variance between them.</summary>
    public FunnelLimits Adjusted(double denominator, double between)
    {
        var (lower95, upper95) = Pair(denominator, Z95, between);
        var (lower998, upper998) = Pair(denominator, Z998, between);
        return new(lower95, upper95, lower998, upper998);
    }

    // Dobson and others (1991): chi-square quantiles give the exact Poisson interval.
    private FunnelLimits Poisson(double expected)
    {
        double Lower(double p) => _plan.Multiplier * ChiSquareDistribution.Quantile(p, 2 * expected) / 2 / expected;
        double Upper(double p) => _plan.Multiplier * ChiSquareDistribution.Quantile(p, 2 * (expected + 1)) / 2 / expected;
        return new(Lower(0.025), Upper(0.975), Lower(0.001), Upper(0.999));
    }

    private (double Lower, double Upper) Pair(double denominator, double z, double between)
    {
        var lower = Back(denominator, -z, between);
        var upper = Back(denominator, z, between);
        if (_plan.Kind == FunnelKind.Proportion)
        {
            var next = _turning.Next(denominator);
            if (lower > Back(next, -z, between)) lower = 0;
            if (upper < Back(next, z, between)) upper = 1;
        }

        return (lower * _plan.Multiplier, upper * _plan.Multiplier);
    }

    private double Back(double denominator, double z, double between) => _plan.Kind switch
    {
        FunnelKind.StandardisedRatioShmi => Math.Exp(z * Math.Sqrt(1 / denominator + between)),
        FunnelKind.StandardisedRatioCqc when _plan.RootScaleLimits => 1 + z * Math.Sqrt(1 / (4 * denominator) + between),
        FunnelKind.StandardisedRatioCqc => Square(Math.Max(0, 1 + z * Math.Sqrt(1 / (4 * denominator) + between))),
        FunnelKind.RatioOfCounts => Math.Exp(Math.Log(Target) + z * Math.Sqrt(1 / (4 * denominator) + between)),
        _ => Square(Math.Sin(Math.Asin(Math.Sqrt(Target)) + z * Math.Sqrt(1 / (4 * denominator) + between))),
    };

    private double Transform(double ratio) => _plan.Kind switch
    {
        FunnelKind.StandardisedRatioShmi or FunnelKind.RatioOfCounts => Math.Log(ratio),
        FunnelKind.StandardisedRatioCqc => Math.Sqrt(ratio),
        _ => Math.Asin(Math.Sqrt(ratio)),
    };

    /// <summary>The standard error that the limits at a denominator are made with.</summary>
    public double StandardError(double denominator) => (_plan.Kind == FunnelKind.StandardisedRatioShmi ? 1 : 0.5) / Math.Sqrt(denominator);

    // Scores of a ratio of counts are told by both counts, while its limits, drawn over the denominator alone, cannot be.
    private static double OwnError(double numerator, double denominator) =>
        Math.Sqrt(numerator / Square(numerator + 0.5) + denominator / Square(denominator + 0.5));

    private static double Square(double x) => x * x;
}
