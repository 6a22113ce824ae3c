namespace Tidemark.Spc.Funnel;

/// <summary>Limits at one denominator, multiplied.</summary>
/// <param name="Lower95">2.5 % of groups would lie below by chance.</param>
/// <param name="Upper95">2.5 % above.</param>
/// <param name="Lower998">0.1 % below.</param>
/// <param name="Upper998">0.1 % above.</param>
public readonly record struct FunnelLimits(double Lower95, double Upper95, double Lower998, double Upper998)
{
    internal (double Lower, double Upper) At(FunnelLimit limit) => limit == FunnelLimit.NinetyFive ? (Lower95, Upper95) : (Lower998, Upper998);
}

/// <summary>One group of a funnel.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Numerator">The sum of its rows.</param>
/// <param name="Denominator">The sum of its rows, rounded where the plan says so.</param>
/// <param name="Ratio">Numerator over denominator, not multiplied.</param>
/// <param name="Transformed">The ratio on the scale on which its spread does not depend on its size.</param>
/// <param name="Z">
/// How far it lies from the target on that scale, in standard errors: for a ratio of counts √(a/(a+½)² + b/(b+½)²), otherwise
/// <paramref name="StandardError"/>. τ² is weighted by the same.
/// </param>
/// <param name="ZUsed">The score that over-dispersion was estimated from: winsorised, or NaN where truncation left the group out.</param>
/// <param name="StandardError">s, on the transformed scale, as the limits have it: 1/√E for the SHMI, otherwise 1/(2√n).</param>
/// <param name="Plain">Limits by chance alone.</param>
/// <param name="Adjusted">Limits that allow for over-dispersion; where there is none, limits by the transformation, which for standardised ratios are near the exact plain ones.</param>
/// <param name="IsOutlier">Whether it lies strictly outside the limits by which outliers are told.</param>
public sealed record FunnelGroup(string Name, double Numerator, double Denominator, double Ratio, double Transformed, double Z, double ZUsed,
    double StandardError, FunnelLimits Plain, FunnelLimits Adjusted, bool IsOutlier);

/// <summary>
/// A funnel: groups of different sizes against the limits between which their size alone would put them.
/// Spiegelhalter (2005), “Funnel plots for comparing institutional performance”, Statistics in Medicine 24, 1185–1202; over-dispersion as an additive
/// random effect, DerSimonian and Laird (1986), Controlled Clinical Trials 7, 177–188.
/// </summary>
public sealed class FunnelPlot
{
    private readonly FunnelScale _scale;

    private FunnelPlot(FunnelScale scale, Dispersion dispersion, IReadOnlyList<FunnelGroup> groups, bool adjusted, bool plain, int rowsLeftOut)
    {
        _scale = scale;
        (Phi, TauSquared) = (dispersion.Phi, dispersion.TauSquared);
        (Groups, IsAdjusted, IsUnadjusted, RowsLeftOut) = (groups, adjusted, plain, rowsLeftOut);
    }

    /// <summary>The groups, by name (ordinal).</summary>
    public IReadOnlyList<FunnelGroup> Groups { get; }

    /// <summary>The ratio that the funnel narrows to, not multiplied: 1 for standardised ratios, otherwise that of all rows together.</summary>
    public double Target => _scale.Target;

    /// <summary>φ: the mean squared score of the groups used; about 1 where chance alone parts them. 0 where no adjustment was asked for.</summary>
    public double Phi { get; }

    /// <summary>τ²: the variance between groups on the transformed scale.</summary>
    public double TauSquared { get; }

    /// <summary>Whether adjusted limits are to be shown. Not so where φ is 1 or less and plain limits were not asked for: those are shown instead.</summary>
    public bool IsAdjusted { get; }

    /// <summary>Whether plain limits are to be shown.</summary>
    public bool IsUnadjusted { get; }

    /// <summary>Rows without a numerator or a denominator. They are in no sum.</summary>
    public int RowsLeftOut { get; }

    /// <summary>Limits at a denominator that need not be a group's, to draw the curves from.</summary>
    /// <param name="denominator">Above 0.</param>
    /// <param name="adjusted">Whether to allow for over-dispersion.</param>
    /// <exception cref="SpcException"><paramref name="denominator"/> is 0 or less, or not finite.</exception>
    public FunnelLimits LimitsAt(double denominator, bool adjusted) =>
        denominator > 0 && double.IsFinite(denominator) ? adjusted ? _scale.Adjusted(denominator, TauSquared) : _scale.Plain(denominator)
            : throw new SpcException($"Limits are drawn at denominators above 0, and this is {denominator}.");

    /// <summary>Makes a funnel.</summary>
    /// <param name="plan">How.</param>
    /// <param name="rows">In any order. Rows with a missing number are left out and counted.</param>
    /// <exception cref="SpcException">
    /// There is no complete row; a number is negative or infinite; a group's denominator is 0; a share is above 1; all numerators equal their
    /// denominators; or an option of the plan is outside its range.
    /// </exception>
    public static FunnelPlot Of(FunnelPlan plan, ReadOnlySpan<FunnelRow> rows)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var sums = GroupSums.Of(plan, rows);
        var scale = new FunnelScale(plan, sums.Numerators, sums.Denominators);
        var scores = scale.Scores(sums.Numerators, sums.Denominators);
        var used = plan.Kind == FunnelKind.StandardisedRatioShmi ? Trimming.Truncate(scores.Z, plan.Trim) : Trimming.Winsorise(scores.Z, plan.Trim);
        var dispersion = plan.Adjusted ? Dispersion.Of(used, scores.StandardErrors) : default;

        var isAdjusted = plan.Adjusted && (plan.Unadjusted || dispersion.Phi > 1);
        var isUnadjusted = plan.Unadjusted || (plan.Adjusted && !isAdjusted);
        var groups = new FunnelGroup[sums.Names.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            double numerator = sums.Numerators[i], denominator = sums.Denominators[i], ratio = numerator / denominator;
            FunnelLimits plain = scale.Plain(denominator), adjusted = scale.Adjusted(denominator, dispersion.TauSquared);
            var (lower, upper) = (isAdjusted ? adjusted : plain).At(plan.OutliersBeyond);
            var shown = ratio * plan.Multiplier;
            groups[i] = new(sums.Names[i], numerator, denominator, ratio, scores.Transformed[i], scores.Z[i], used[i], scale.StandardError(denominator),
                plain, adjusted, (isAdjusted || isUnadjusted) && (shown < lower || shown > upper));
        }

        return new(scale, dispersion, groups, isAdjusted, isUnadjusted, sums.LeftOut);
    }
}
