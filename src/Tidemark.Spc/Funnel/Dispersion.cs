namespace Tidemark.Spc.Funnel;

/// <summary>How much more groups differ than chance lets them.</summary>
/// <param name="Phi">φ, the mean squared score; 0 where not estimated.</param>
/// <param name="TauSquared">τ², the variance between groups.</param>
internal readonly record struct Dispersion(double Phi, double TauSquared)
{
    /// <summary>DerSimonian and Laird (1986): τ² = (nφ − (n − 1)) / (Σw − Σw²/Σw) with w = 1/s², and 0 where that is negative.</summary>
    /// <param name="used">Scores; NaN where a group was left out.</param>
    /// <param name="errors">Their standard errors s.</param>
    public static Dispersion Of(ReadOnlySpan<double> used, ReadOnlySpan<double> errors)
    {
        var count = 0;
        double squares = 0, weights = 0, weightSquares = 0;
        for (var i = 0; i < used.Length; i++)
        {
            if (double.IsNaN(used[i])) continue;
            var weight = 1 / (errors[i] * errors[i]);
            count++;
            squares += used[i] * used[i];
            weights += weight;
            weightSquares += weight * weight;
        }

        if (count == 0) return default;
        var between = (squares - (count - 1)) / (weights - weightSquares / weights);
        return new(squares / count, between > 0 && double.IsFinite(between) ? between : 0);
    }
}
