namespace Tidemark.Charts.Frame;

/// <summary>A scale of values from one round number to another, with a tick at every step.</summary>
internal sealed class PlotAxis
{
    private static readonly double[] Mantissas = [1, 2, 5, 10];

    private PlotAxis(double low, double high, double step) => (Low, High, Step) = (low, high, step);

    public double Low { get; }

    public double High { get; }

    public double Step { get; }

    public IEnumerable<double> Ticks
    {
        get
        {
            var first = Math.Ceiling(Low / Step - 1e-9);
            for (var i = 0; (first + i) * Step <= High + Step * 1e-9; i++) yield return (first + i) * Step;
        }
    }

    /// <summary>Whether values are cut off below, so that heights are no measure of size. An axis that holds 0 is not.</summary>
    public bool StartsAboveZero => Low > 0;

    /// <summary>
    /// An axis that holds both values and ends on ticks. It starts at 0 where the lower value is small beside the upper, because an axis
    /// that starts a little above 0 only misleads.
    /// </summary>
    /// <param name="low">The least value, finite.</param>
    /// <param name="high">The largest value, finite.</param>
    /// <param name="mostSteps">How many steps there is room for.</param>
    /// <param name="least">What the axis may not go below.</param>
    /// <param name="most">What the axis may not go beyond.</param>
    public static PlotAxis Between(double low, double high, int mostSteps, double least = double.NegativeInfinity,
        double most = double.PositiveInfinity)
    {
        if (low > 0 && low < 0.35 * high) low = 0;
        if (!(high - low > 1e-9 * Math.Max(Math.Abs(high), Math.Abs(low)))) (low, high) = Around(low, least, most);
        var step = StepFor(high - low, mostSteps);
        while (Math.Ceiling(high / step) - Math.Floor(low / step) > mostSteps) step = StepFor(step * 1.5, 1);
        return new(Math.Max(least, Math.Floor(low / step + 1e-9) * step), Math.Min(most, Math.Ceiling(high / step - 1e-9) * step), step);
    }

    /// <summary>An axis from 0 to exactly <paramref name="high"/>, whether or not a tick is there.</summary>
    public static PlotAxis UpTo(double high, int mostSteps) => new(0, high, StepFor(high, mostSteps));

    /// <summary>Where a value lies from 0 at the low end to 1 at the high one.</summary>
    public double Share(double value) => (value - Low) / (High - Low);

    private static (double Low, double High) Around(double value, double least, double most)
    {
        var half = value == 0 ? 1 : Math.Abs(value) / 4;
        return (Math.Max(least, value == 0 ? 0 : value - half), Math.Min(most, value + half));
    }

    private static double StepFor(double range, int mostSteps)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(range / mostSteps)));
        return Mantissas.Select(m => m * power).First(s => s * mostSteps >= range * (1 - 1e-9) || s >= power * 10);
    }
}
