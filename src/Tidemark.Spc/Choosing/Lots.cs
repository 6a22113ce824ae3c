using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.Choosing;

/// <summary>Counts drawn by lot from a Poisson or binomial distribution, by inversion of its table.</summary>
internal sealed class Lots
{
    private readonly double[] _atMost;
    private readonly double _first;

    private Lots(double first, double last, Func<double, double> mass, double before)
    {
        _first = first;
        _atMost = new double[(int)(last - first) + 1];
        for (var i = 0; i < _atMost.Length; i++) _atMost[i] = before += mass(first + i);
    }

    /// <summary>Counts of events; of cases with the event where the number of cases is given. Tails of 1e-12 are cut off.</summary>
    public static Lots Of(double expected, double cases)
    {
        const double Tail = 1e-12;
        if (double.IsNaN(cases))
        {
            var low = PoissonDistribution.Quantile(Tail, expected);
            return new(low, PoissonDistribution.Quantile(1 - Tail, expected), k => PoissonDistribution.Mass(k, expected), PoissonDistribution.AtMost(low - 1, expected));
        }

        var share = expected / cases;
        var lowest = BinomialDistribution.Quantile(Tail, cases, share);
        return new(lowest, BinomialDistribution.Quantile(1 - Tail, cases, share), k => BinomialDistribution.Mass(k, cases, share),
            BinomialDistribution.AtMost(lowest - 1, cases, share));
    }

    /// <summary>The count at a random place between 0 and 1.</summary>
    public double At(double place)
    {
        int low = 0, high = _atMost.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_atMost[middle] > place) high = middle;
            else low = middle + 1;
        }

        return _first + low;
    }

    /// <summary>Moves the state on and gives a place between 0 (included) and 1. Steele, Lea and Flood (2014), SplitMix64.</summary>
    public static double Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
