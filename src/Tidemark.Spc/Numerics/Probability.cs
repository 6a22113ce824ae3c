namespace Tidemark.Spc.Numerics;

/// <summary>Arguments that are probabilities.</summary>
internal static class Probability
{
    public static void Check(double p)
    {
        if (!(p >= 0 && p <= 1)) throw new SpcException($"A probability lies between 0 and 1, and this is {p}.");
    }
}
