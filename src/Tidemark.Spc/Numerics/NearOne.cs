namespace Tidemark.Spc.Numerics;

/// <summary>Logarithms and powers whose direct form loses all digits where the result is near 0. (.NET's LogP1 and ExpM1 are the direct forms.)</summary>
internal static class NearOne
{
    /// <summary>
    /// ln(1 + x) for x &gt; −1, correct to a few units in the last place. What rounding 1 + x loses is put back as a factor
    /// (Goldberg 1991, theorem 4).
    /// </summary>
    public static double LogOnePlus(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * (x / (sum - 1));
    }

    /// <summary>e^x − 1, correct to a few units in the last place (Kahan; Higham 2002, section 1.14.1).</summary>
    public static double ExpMinusOne(double x)
    {
        if (Math.Abs(x) > 1) return Math.Exp(x) - 1;
        var power = Math.Exp(x);
        return power == 1 ? x : (power - 1) * (x / Math.Log(power));
    }
}
