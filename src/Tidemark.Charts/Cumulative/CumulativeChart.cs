using Tidemark.Charts.Spc;
using Tidemark.Spc.Cumulative;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Cumulative;

/// <summary>A chart that gathers small differences over time, to be drawn and put into words: what the engine found, and what people call things.</summary>
public sealed record CumulativeChart
{
    private CumulativeChart(CumulativeLines lines, Moments moments)
    {
        if (moments.Count != lines.Count)
            throw new ArgumentException($"The chart has {lines.Count} points, and {moments.Count} moments are given.", nameof(moments));
        (Lines, Moments) = (lines, moments);
    }

    /// <summary>When each point was.</summary>
    public Moments Moments { get; }

    /// <summary>What is counted or measured, as a heading would say it: "Restraints a week".</summary>
    public string Measure { get; init; } = "";

    /// <summary>Which ward or place, or empty.</summary>
    public string Place { get; init; } = "";

    /// <summary>How values are written; sums have no unit.</summary>
    public ValueUnit Unit { get; init; }

    /// <summary>Which way the measure should go.</summary>
    public Better Better { get; init; }

    /// <summary>Whether it is told in neutral words and tones.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>The values that the chart was made from, for its table; empty to leave them out.</summary>
    public ReadOnlyMemory<double> Values { get; init; }

    internal CumulativeLines Lines { get; }

    /// <summary>A two-sided tabular CUSUM.</summary>
    /// <param name="cusum">The numbers.</param>
    /// <param name="plan">How they were made.</param>
    /// <param name="moments">As many as it has points.</param>
    /// <exception cref="ArgumentException">There are not as many moments as points.</exception>
    public static CumulativeChart Of(Cusum cusum, CusumPlan plan, Moments moments) => new(CumulativeLines.Of(cusum, plan), moments);

    /// <summary>A CUSUM of cases with the event or without.</summary>
    /// <param name="cusum">The numbers.</param>
    /// <param name="plan">How they were made.</param>
    /// <param name="moments">As many as it has points.</param>
    /// <exception cref="ArgumentException">There are not as many moments as points.</exception>
    public static CumulativeChart Of(BernoulliCusum cusum, BernoulliCusumPlan plan, Moments moments) => new(CumulativeLines.Of(cusum, plan), moments);

    /// <summary>An exponentially weighted moving average.</summary>
    /// <param name="ewma">The numbers.</param>
    /// <param name="plan">How they were made.</param>
    /// <param name="moments">As many as it has points.</param>
    /// <exception cref="ArgumentException">There are not as many moments as points.</exception>
    public static CumulativeChart Of(Ewma ewma, EwmaPlan plan, Moments moments) => new(CumulativeLines.Of(ewma, plan), moments);
}
