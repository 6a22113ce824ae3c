namespace Tidemark.Spc.RunCharts;

/// <summary>How many runs are usual among values of two kinds in random order. Swed and Eisenhart 1943; Wald and Wolfowitz 1940.</summary>
public static class RunCountBounds
{
    /// <summary>The fewest useful values the test is made for.</summary>
    public const int LeastUseful = 10;

    private const double Tail = 0.025;

    // Above this the normal approximation with half a run of correction is as good as the exact distribution.
    private const int Large = 400;

    /// <summary>The fewest and the most runs that are still usual: each tail beyond them has a chance of at most 2.5 %.</summary>
    /// <param name="above">Values above the line.</param>
    /// <param name="below">Values below the line.</param>
    /// <returns>Both bounds inclusive. With values of one kind alone one run is least and most.</returns>
    /// <exception cref="SpcException">A number is negative.</exception>
    public static (int Least, int Most) Of(int above, int below)
    {
        if (above < 0 || below < 0)
            throw new SpcException("There cannot be fewer than no values above or below a line.");
        if (above == 0 || below == 0)
            return above + below == 0 ? (0, 0) : below + above < LeastUseful ? (1, 1) : (2, 2);
        return above + below > Large ? Approximate(above, below) : Exact(above, below);
    }

    private static (int Least, int Most) Exact(int above, int below)
    {
        int all = 2 * Math.Min(above, below) + (above == below ? 0 : 1);
        double scale = LogChoose(above + below, above);
        int least = 2, most = all;
        for (double tail = Chance(least, above, below, scale); tail <= Tail; tail += Chance(least, above, below, scale))
            least++;
        for (double tail = Chance(most, above, below, scale); tail <= Tail; tail += Chance(most, above, below, scale))
            most--;
        return (least, most);
    }

    private static double Chance(int runs, int above, int below, double scale)
    {
        int half = runs / 2;
        if (runs % 2 == 0)
            return 2 * Math.Exp(LogChoose(above - 1, half - 1) + LogChoose(below - 1, half - 1) - scale);
        return Math.Exp(LogChoose(above - 1, half - 1) + LogChoose(below - 1, half) - scale)
            + Math.Exp(LogChoose(above - 1, half) + LogChoose(below - 1, half - 1) - scale);
    }

    private static double LogChoose(int n, int k)
    {
        if (k > n)
            return double.NegativeInfinity;
        double log = 0;
        for (int i = 1; i <= k; i++)
            log += Math.Log((double)(n - k + i) / i);
        return log;
    }

    private static (int Least, int Most) Approximate(double above, double below)
    {
        const double Normal = 1.959963984540054;
        double n = above + below, twice = 2 * above * below;
        double mean = 1 + (twice / n);
        double reach = Normal * Math.Sqrt(twice * (twice - n) / (n * n * (n - 1)));
        return ((int)Math.Ceiling(mean - reach - 0.5), (int)Math.Floor(mean + reach + 0.5));
    }
}
