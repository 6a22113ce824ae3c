namespace Tidemark.Spc.Funnel;

/// <summary>Keeps extreme groups from shaping the estimate of over-dispersion. Spiegelhalter (2005), section 4; the SHMI's published method.</summary>
internal static class Trimming
{
    /// <summary>Scores beyond the quantiles of the share become those quantiles (R's type 7: linear between order statistics).</summary>
    public static double[] Winsorise(ReadOnlySpan<double> z, double share)
    {
        var sorted = z.ToArray();
        Array.Sort(sorted);
        double low = Quantile(sorted, share), high = Quantile(sorted, 1 - share);
        var used = z.ToArray();
        for (var i = 0; i < used.Length; i++) used[i] = Math.Clamp(used[i], low, high);
        return used;
    }

    /// <summary>
    /// Puts scores by rank into 1/share classes, class ⌊rank / share / (count + 1)⌋, and leaves out the first and the last: those become NaN. Equal
    /// scores share their mean rank.
    /// </summary>
    public static double[] Truncate(ReadOnlySpan<double> z, double share)
    {
        var sorted = z.ToArray();
        Array.Sort(sorted);
        var used = z.ToArray();
        var classes = 1 / share;
        for (var i = 0; i < used.Length; i++)
        {
            int first = FirstAtLeast(sorted, used[i]), end = first;
            while (end < sorted.Length && sorted[end] == used[i]) end++;
            var rank = (first + 1 + end) / 2.0;
            var own = Math.Floor(rank * classes / (used.Length + 1));
            if (own == 0 || own >= classes - 1) used[i] = double.NaN;
        }

        return used;
    }

    private static int FirstAtLeast(double[] sorted, double value)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static double Quantile(double[] sorted, double share)
    {
        var position = (sorted.Length - 1) * share;
        var below = (int)Math.Floor(position);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return below == above || position == below ? sorted[below] : sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
