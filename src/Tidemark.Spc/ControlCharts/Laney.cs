using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.ControlCharts;

/// <summary>Laney's sigma z: the spread of z = (value − centre) / its standard deviation. Laney 2002; 1 when the data are as the model says.</summary>
internal static class Laney
{
    internal static double SigmaZ(ChartPlan plan, Rows rows, double estimated, Func<double, double, double> deviation)
    {
        using var scratch = new Scratch(rows.Values.Length);
        var z = scratch.Span;
        for (int i = 0; i < z.Length; i++)
        {
            double centre = rows.CentreAt(i, estimated);
            z[i] = (rows.Values[i] - centre) / deviation(centre, rows.Sizes[i]);
        }

        return Individuals.FitSpread(plan, 0, z).Sigma;
    }
}
