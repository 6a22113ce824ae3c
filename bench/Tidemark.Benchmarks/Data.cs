namespace Tidemark.Benchmarks;

/// <summary>Invented series: steady processes with some noise, the same at every run.</summary>
internal static class Data
{
    /// <summary>Counts about 40, one series after another.</summary>
    public static double[] Counts(int length)
    {
        var lots = new Random(20140911);
        var numbers = new double[length];
        for (var i = 0; i < length; i++) numbers[i] = 30 + lots.Next(21);
        return numbers;
    }

    /// <summary>Denominators about 200.</summary>
    public static double[] Sizes(int length)
    {
        var lots = new Random(20020101);
        var numbers = new double[length];
        for (var i = 0; i < length; i++) numbers[i] = 180 + lots.Next(41);
        return numbers;
    }
}
