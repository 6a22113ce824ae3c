namespace Tidemark.Spc.RunCharts;

/// <summary>
/// What random variation rarely passes (about 5 % each): Anhøj and Olesen 2014, Run charts revisited, PLoS ONE 9(11) e113825;
/// Schilling 2012, The surprising predictability of long runs, Mathematics Magazine 85(2); Chen 2010 for the crossings.
/// </summary>
public static class AnhoejBounds
{
    // Beyond this the bound is found each time: the cost is that of its distance from the middle, about √n steps.
    private const int Remembered = 2_048;

    private static readonly int[] CrossingsMins = FirstCrossingsMins();

    /// <summary>The longest run that is still usual: log2(n) rounded to the nearest whole number, plus 3.</summary>
    /// <param name="useful">Useful values, n.</param>
    /// <returns>The bound; longer runs are a signal. 0 when nothing is useful.</returns>
    public static int LongestRunMax(int useful) => useful < 1 ? 0 : (int)Math.Round(Math.Log2(useful), MidpointRounding.ToEven) + 3;

    /// <summary>The fewest crossings that are still usual: the 5th percentile of the binomial distribution of n − 1 trials with chance one half.</summary>
    /// <param name="useful">Useful values, n.</param>
    /// <returns>The bound; fewer crossings are a signal. 0 when nothing is useful.</returns>
    public static int CrossingsMin(int useful)
    {
        if (useful < 1)
            return 0;
        return useful < Remembered ? CrossingsMins[useful] : Percentile(useful - 1);
    }

    private static int[] FirstCrossingsMins()
    {
        int[] bounds = new int[Remembered];
        for (int useful = 1; useful < Remembered; useful++)
            bounds[useful] = Percentile(useful - 1);
        return bounds;
    }

    /// <summary>The smallest k with P(X ≤ k) ≥ 0.05 where X counts heads of fair coins, walked down from the middle, which is known exactly by symmetry.</summary>
    private static int Percentile(int coins)
    {
        int k = coins / 2;
        double chance = MiddleChance((coins + 1) / 2);
        double atMost = coins % 2 == 1 ? 0.5 : 0.5 + (chance / 2);
        while (k > 0 && atMost - chance >= 0.05)
        {
            atMost -= chance;
            chance *= (double)k / (coins - k + 1);
            k--;
        }

        return k;
    }

    /// <summary>C(2j, j) / 4^j: the chance of as many heads as tails among 2j coins, and of either middle count among 2j − 1.</summary>
    private static double MiddleChance(int j)
    {
        const int Large = 200;
        double chance = 1;
        if (j <= Large)
        {
            for (int i = 1; i <= j; i++)
                chance *= (2 * i - 1) / (2.0 * i);
            return chance;
        }

        // Abramowitz and Stegun 6.1.49, to 1e-15 from here on.
        double r = 1.0 / j;
        return (1 - (r / 8 * (1 - (r / 16 * (1 + (5 * r / 8 * (1 - (21 * r / 160)))))))) / Math.Sqrt(Math.PI * j);
    }
}
