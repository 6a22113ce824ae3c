namespace Tidemark.Spc.Funnel;

/// <summary>Rows summed by group.</summary>
internal sealed record GroupSums(string[] Names, double[] Numerators, double[] Denominators, int LeftOut)
{
    public static GroupSums Of(FunnelPlan plan, ReadOnlySpan<FunnelRow> rows)
    {
        CheckOptions(plan);
        var sums = new SortedDictionary<string, (double Numerator, double Denominator)>(StringComparer.Ordinal);
        var leftOut = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            if (double.IsNaN(row.Numerator) || double.IsNaN(row.Denominator))
            {
                leftOut++;
                continue;
            }

            CheckRow(row, i);
            var sum = sums.GetValueOrDefault(row.Group);
            sums[row.Group] = (sum.Numerator + row.Numerator, sum.Denominator + row.Denominator);
        }

        if (sums.Count == 0) throw new SpcException("A funnel needs at least one row with a numerator and a denominator.");
        var result = new GroupSums([.. sums.Keys], new double[sums.Count], new double[sums.Count], leftOut);
        result.Fill(plan, sums.Values);
        return result;
    }

    private void Fill(FunnelPlan plan, IEnumerable<(double Numerator, double Denominator)> sums)
    {
        var i = 0;
        var allEqual = true;
        foreach (var (numerator, denominator) in sums)
        {
            var rounded = plan is { Kind: FunnelKind.StandardisedRatioShmi, RoundExpected: true } ? TwoDecimals(denominator) : denominator;
            if (rounded == 0) throw new SpcException($"The denominator of {Names[i]} is 0: there is no ratio to show.");
            if (plan.Kind == FunnelKind.Proportion && numerator > rounded)
                throw new SpcException($"{Names[i]} has {numerator} cases out of {rounded}. A share cannot be above 1: for such data choose a ratio of counts.");
            allEqual &= numerator == denominator;
            (Numerators[i], Denominators[i]) = (numerator, rounded);
            i++;
        }

        if (allEqual) throw new SpcException("Every numerator equals its denominator. Has the same column been given twice?");
    }

    private static void CheckRow(FunnelRow row, int index)
    {
        if (row.Numerator < 0 || row.Denominator < 0 || double.IsInfinity(row.Numerator) || double.IsInfinity(row.Denominator))
            throw new SpcException($"Row {index + 1} ({row.Group}) has {row.Numerator} over {row.Denominator}. Both must be 0 or more, and finite.");
    }

    private static void CheckOptions(FunnelPlan plan)
    {
        if (!(plan.Trim > 0 && plan.Trim < 0.5)) throw new SpcException($"The share to trim lies above 0 and below 0.5, and this is {plan.Trim}.");
        if (!(plan.Multiplier > 0) || double.IsInfinity(plan.Multiplier)) throw new SpcException($"The multiplier is above 0, and this is {plan.Multiplier}.");
    }

    // The nearer of the two neighbours in hundredths, and of two as near the one with the even last digit, as R has rounded since 4.0.
    private static double TwoDecimals(double x)
    {
        double below = Math.Floor(x * 100) / 100, above = Math.Ceiling(x * 100) / 100;
        double down = x - below, up = above - x;
        return down < up || (down == up && Math.Floor(x * 100) % 2 == 0) ? below : above;
    }
}
