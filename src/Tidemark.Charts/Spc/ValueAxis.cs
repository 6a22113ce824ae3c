namespace Tidemark.Charts.Spc;

/// <summary>The axis of values: from which to which number, and where its ticks stand.</summary>
internal sealed class ValueAxis
{
    private const int MostSteps = 7;
    private const double FarFromZero = 0.4;
    private static readonly double[] Nice = [1, 2, 2.5, 5, 10];
    private readonly double _divisor;
    private readonly int _decimals;

    private ValueAxis(double first, double step, int steps, double divisor, string scale)
    {
        (First, Step, Steps, _divisor, Scale) = (first, step, steps, divisor, scale);
        while (_decimals < 6 && Math.Abs((step * Math.Pow(10, _decimals)) - Math.Round(step * Math.Pow(10, _decimals))) > 1e-6) _decimals++;
    }

    /// <summary>The lowest tick, in units of the axis.</summary>
    public double First { get; }

    /// <summary>From tick to tick.</summary>
    public double Step { get; }

    /// <summary>How many steps there are; one less than ticks.</summary>
    public int Steps { get; }

    /// <summary>What labels are multiplied with: "millions", or empty.</summary>
    public string Scale { get; }

    /// <summary>Whether all is so far above zero that zero is not shown.</summary>
    public bool StartsAboveZero => First > 0;

    /// <summary>The label of a tick from the lowest up.</summary>
    public string Label(int tick) => ValueText.Fixed(First + (tick * Step), _decimals);

    /// <summary>How far up a value stands, from 0 at the lowest tick to 1 at the highest.</summary>
    public double Share(double value) => ((value / _divisor) - First) / (Steps * Step);

    public static ValueAxis Of(SpcChart source) => Of([source]);

    /// <summary>One axis for charts that are to be compared.</summary>
    public static ValueAxis Of(IReadOnlyList<SpcChart> sources)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        var whole = true;
        foreach (var source in sources)
        {
            var chart = source.Chart;
            Widen(chart.Values, ref low, ref high);
            Widen(chart.Centre, ref low, ref high);
            Widen(chart.Lower, ref low, ref high);
            Widen(chart.Upper, ref low, ref high);
            if (!source.IsSensitive) Widen([source.Target ?? double.NaN, source.OpenInterval ?? double.NaN], ref low, ref high);
            whole = whole && source.Unit != ValueUnit.Percent && SpcTerms.AreCounts(chart.Values);
        }

        return Between(low, high, sources.Count > 0 && sources[0].Unit == ValueUnit.Percent, whole);
    }

    private static ValueAxis Between(double low, double high, bool percent, bool whole)
    {
        if (low > high) (low, high) = (0, percent ? 1 : 5);
        var (divisor, scale) = DivisorOf(Math.Max(Math.Abs(low), Math.Abs(high)), percent);
        (low, high) = (low / divisor, high / divisor);
        var flat = high - low <= 1e-9 * Math.Abs(high);
        if (low >= 0 && (flat || low <= FarFromZero * high)) low = 0;
        else if (high <= 0 && flat) high = 0;
        if (high == low) high = low + 1;
        var step = StepOf(high - low, whole && divisor == 1);
        var first = Math.Floor((low / step) + 1e-9) * step;
        var steps = (int)Math.Ceiling(((high - first) / step) - 1e-9);
        return new(first, step, Math.Max(1, steps), divisor, scale);
    }

    private static double StepOf(double range, bool whole)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(range / MostSteps)));
        foreach (var nice in Nice)
        {
            var step = nice * power;
            if (range / step <= MostSteps - 0.5 && !(whole && step != Math.Floor(step))) return step;
        }

        return whole ? Math.Max(1, 20 * power) : 20 * power;
    }

    private static (double Divisor, string Scale) DivisorOf(double size, bool percent)
    {
        if (percent) return (0.01, "");
        return size switch
        {
            0 => (1, ""),
            >= 1e15 or < 1e-4 => Power((int)Math.Floor(Math.Log10(size))),
            >= 1e12 => (1e12, "trillions"),
            >= 1e9 => (1e9, "billions"),
            >= 1e6 => (1e6, "millions"),
            _ => (1, ""),
        };

        static (double, string) Power(int power) => (Math.Pow(10, power), $"× 10 to the power of {power}".Replace('-', '−'));
    }

    private static void Widen(ReadOnlySpan<double> values, ref double low, ref double high)
    {
        foreach (var value in values)
        {
            if (value < low) low = value;
            if (value > high) high = value;
        }
    }
}
