using Tidemark.Conformance.Answering;
using Tidemark.Conformance.Reading;
using Tidemark.Spc.Cumulative;

namespace Tidemark.Conformance.Peers;

/// <summary>bchart of qicharts2 0.8.1: a Bernoulli CUSUM. A target above 1 says how many first cases give the baseline. Where a sum goes beyond
/// the limit, the package shows the 0 that it starts again from, and our result the sum.</summary>
internal sealed class QiCharts2Bernoulli : IPeer
{
    public bool Answers(Series series) => series is { Peer: "qicharts2", Chart: "bchart" };

    public void Answer(Series series, Answers answers)
    {
        var target = series.Settings.Number("target");
        var plan = new BernoulliCusumPlan { OddsRatio = series.Settings.Number("odds_ratio", 2), Limit = series.Settings.Number("limit", 3.5) };
        plan = target > 1 ? plan with { BaselineCases = (int)target } : plan with { BaselineRisk = target };
        var cusum = BernoulliCusum.Of(plan, series.Rows.Select(r => r.Numerator).ToArray());
        for (var i = 0; i < cusum.Points.Length; i++)
        {
            var point = cusum.Points.Span[i];
            answers.Add(Table.Bchart, i + 1, point.Up > plan.Limit ? 0 : point.Up, point.Down < -plan.Limit ? 0 : point.Down, point.SignalsUp, point.SignalsDown,
                cusum.BaselineRisk, cusum.RaisedRisk, cusum.LoweredRisk);
        }
    }
}
