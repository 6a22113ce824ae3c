namespace Tidemark.Spc;

/// <summary>A pair of limit lines, one number each a subgroup. NaN means that there is no limit at that subgroup.</summary>
public sealed class ControlLimits
{
    private readonly double[] _lower;
    private readonly double[] _upper;

    internal ControlLimits(double sigmas, double[] lower, double[] upper) => (Sigmas, _lower, _upper) = (sigmas, lower, upper);

    /// <summary>How many standard deviations the lines are from the centre.</summary>
    public double Sigmas { get; }

    /// <summary>The lower line.</summary>
    public ReadOnlySpan<double> Lower => _lower;

    /// <summary>The upper line.</summary>
    public ReadOnlySpan<double> Upper => _upper;
}
