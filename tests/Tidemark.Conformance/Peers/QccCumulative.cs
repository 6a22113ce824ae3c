using Tidemark.Conformance.Answering;
using Tidemark.Conformance.Reading;
using Tidemark.Spc.Cumulative;

namespace Tidemark.Conformance.Peers;

/// <summary>cusum and ewma of qcc 3.0, for single values.</summary>
internal sealed class QccCumulative : IPeer
{
    public bool Answers(Series series) => series is { Peer: "qcc", Chart: "cusum" or "ewma" };

    public void Answer(Series series, Answers answers)
    {
        var values = series.Rows.Select(r => r.Numerator).ToArray();
        if (series.Chart == "cusum") AnswerCusum(series.Settings, values, answers);
        else AnswerEwma(series.Settings, values, answers);
    }

    private static void AnswerCusum(Settings settings, double[] values, Answers answers)
    {
        var cusum = Cusum.Of(new CusumPlan
        {
            Centre = settings.Number("center_given"),
            Shift = settings.Number("se_shift", 1),
            DecisionInterval = settings.Number("decision_interval", 5),
            HeadStart = settings.Number("head_start", 0),
        }, values);
        for (var i = 0; i < values.Length; i++)
        {
            var point = cusum.Points.Span[i];
            answers.Add(Table.QccCusum, i + 1, values[i], cusum.Centre, cusum.Sigma, point.Up, point.Down, point.SignalsUp, point.SignalsDown);
        }
    }

    private static void AnswerEwma(Settings settings, double[] values, Answers answers)
    {
        var ewma = Ewma.Of(new EwmaPlan
        {
            Centre = settings.Number("center_given"),
            Weight = settings.Number("lambda", 0.2),
            Sigmas = settings.Number("nsigmas", 3),
        }, values);
        for (var i = 0; i < values.Length; i++)
        {
            var point = ewma.Points.Span[i];
            answers.Add(Table.QccEwma, i + 1, values[i], ewma.Centre, ewma.Sigma, point.Average, point.Sigma, point.Lower, point.Upper, point.Signals);
        }
    }
}
