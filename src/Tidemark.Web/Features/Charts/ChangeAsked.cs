using Tidemark.Charts.Spc;
using Tidemark.Spc.Choosing;
using Tidemark.Spc.Signals;

namespace Tidemark.Web.Features.Charts;

/// <summary>Puts the question whether a measure can show a change, from the level it has had.</summary>
internal static class ChangeAsked
{
    private const int LargestBaseline = 20;
    private const int LeastBaseline = 2;
    private const double YearDays = 365.25;

    /// <summary>The question: a halving, a doubling where higher is better, or a halving of what is missing where most is there already. Null for no counts, or no periods.</summary>
    public static ChangeQuestion? Of(DataKind kind, PointSeries points, ChartOptions options)
    {
        double? days = points.Moments.Period switch
        {
            Period.Day => 1,
            Period.Week => 7,
            Period.Month => YearDays / 12,
            Period.Quarter => YearDays / 4,
            Period.Year => YearDays,
            _ => null,
        };
        if (days is null || kind is not (DataKind.Counts or DataKind.CountsWithExposure or DataKind.YesOrNo)) return null;
        var (count, cases, known) = Level(points);
        if (!(count > 0) || known < LeastBaseline) return null;
        var isHigher = options.Better == Better.Higher;
        if (kind != DataKind.YesOrNo) return Complete(ChangeQuestion.ForCount(count), isHigher ? 2 : 0.5);
        var (share, size) = (count / cases, (int)Math.Round(cases));
        if (!(share < 1) || size < 1) return null;
        return isHigher && share > 0.5 ? Complete(ChangeQuestion.ForProportion(1 - share, size), 0.5) with { Subject = "the share without it" } : Complete(ChangeQuestion.ForProportion(share, size), isHigher ? 2 : 0.5);

        ChangeQuestion Complete(ChangeQuestion question, double ratio) => question with
        {
            Ratio = ratio,
            PeriodDays = days.Value,
            Baseline = Math.Min(known, LargestBaseline),
            Rules = RuleNames.Of(options.Rules),
        };
    }

    /// <summary>Mean count and mean cases of the periods that are known.</summary>
    private static (double Count, double Cases, int Known) Level(PointSeries points)
    {
        var (counts, cases, known) = (0.0, 0.0, 0);
        for (var i = 0; i < points.Numerators.Length; i++)
        {
            if (double.IsNaN(points.Numerators.Span[i])) continue;
            counts += points.Numerators.Span[i];
            if (!points.Denominators.IsEmpty) cases += points.Denominators.Span[i];
            known++;
        }

        return (counts / known, cases / known, known);
    }
}
