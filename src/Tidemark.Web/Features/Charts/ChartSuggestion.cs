using Tidemark.Documents.Tables;
using Tidemark.Spc;
using Tidemark.Spc.Choosing;
using Period = Tidemark.Charts.Spc.Period;

namespace Tidemark.Web.Features.Charts;

/// <summary>Tells from data and headings what kind of data they are, and so which chart suits them.</summary>
internal static class ChartSuggestion
{
    // Counts beyond this vary more than by chance nearly always, because much goes into them.
    private const double LargeCount = 100;

    private static readonly string[] Exposures = ["day", "bed", "obd", "visit", "hour", "admission", "discharge", "attendance", "population", "exposure", "contact", "patient days"];
    private static readonly string[] Measurements =
        ["minute", "hour", "day", "time", "wait", "length", "score", "mean", "average", "median", "rate", "cost", "£", "weight", "temperature", "level", "age", "los"];

    private static readonly ChartChoice WithWeights = new(DataKind.Measurement, ChartKind.IPrime, "I′ chart",
        "The numerators are no counts but have denominators, and the I′ chart widens its limits where the denominator is small.", ChartKind.I,
        "Choose the I chart where the denominators hardly differ.");

    /// <summary>The choice for the data.</summary>
    public static ChartChoice Of(ChartData data, PointSeries points)
    {
        var kind = KindOf(data, points);
        return kind == DataKind.Measurement && !points.Denominators.IsEmpty ? WithWeights : ChartChoice.For(kind);
    }

    /// <summary>The chart to draw: a run chart while there are too few points for limits.</summary>
    public static (ChartKind Kind, string Why) Drawn(ChartChoice choice, PointSeries points)
    {
        var kind = choice.Chart ?? ChartKind.Run;
        var known = 0;
        foreach (var value in points.Numerators.Span)
            if (!double.IsNaN(value)) known++;
        return known >= Readiness.PointsForLimits
            ? (kind, choice.Why)
            : (ChartKind.Run, $"There {(known == 1 ? "is 1 point" : $"are {known} points")}, too few for limits, so this is a run chart. "
                + $"From {Readiness.PointsForLimits} points on: {choice.Name}. {choice.Why}");
    }

    private static DataKind KindOf(ChartData data, PointSeries points)
    {
        if (points.AreGaps) return points.AreTimes ? DataKind.TimeBetweenEvents : DataKind.DatesOfEvents;
        var areCounts = AreCounts(points.Numerators.Span);
        if (!points.Denominators.IsEmpty)
        {
            if (!areCounts) return DataKind.Measurement;
            return !data.AreAnswers && (Has(Exposures, data.OfHeading) || !AreParts(points)) ? DataKind.CountsWithExposure : DataKind.YesOrNo;
        }

        if (data.AreEvents) return DataKind.Counts;
        return !areCounts || data.AreShares || Has(Measurements, data.CountHeading) || points.Moments.Period == Period.Event || MeanOf(points.Numerators.Span) > LargeCount
            ? DataKind.Measurement
            : DataKind.Counts;
    }

    private static bool Has(string[] words, string heading) => Array.Exists(words, word => heading.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool AreCounts(ReadOnlySpan<double> values)
    {
        foreach (var value in values)
            if (value < 0 || (!double.IsNaN(value) && value != Math.Floor(value))) return false;
        return true;
    }

    private static bool AreParts(PointSeries points)
    {
        var numerators = points.Numerators.Span;
        var denominators = points.Denominators.Span;
        for (var i = 0; i < numerators.Length; i++)
            if (numerators[i] > denominators[i] || (!double.IsNaN(denominators[i]) && denominators[i] != Math.Floor(denominators[i]))) return false;
        return true;
    }

    private static double MeanOf(ReadOnlySpan<double> values)
    {
        var (sum, count) = (0.0, 0);
        foreach (var value in values)
        {
            if (double.IsNaN(value)) continue;
            sum += value;
            count++;
        }

        return sum / count;
    }
}
