using Tidemark.Spc.RunCharts;

namespace Tidemark.Spc.Tests.RunCharts;

/// <summary>Runs are counted many values at once; these series end inside, at and beyond the ends of such lots.</summary>
public sealed class LongRunsTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(129)]
    [InlineData(400)]
    public void Runs_are_those_that_counting_one_by_one_finds(int count)
    {
        var lots = new Random(count);
        double[] centre = new double[count];
        for (int series = 0; series < 300; series++)
        {
            double[] values = new double[count];
            int stays = 1 + (series % 40);
            for (int i = 0; i < count; i++)
                values[i] = lots.Next(9) == 0 ? double.NaN : lots.Next(7) == 0 ? 0 : i > 0 && Math.Abs(values[i - 1]) == 1 && lots.Next(stays) > 0 ? values[i - 1] : 1 - (2 * lots.Next(2));
            Assert.Equal(OneByOne(values), Runs.Of(values, centre));
        }
    }

    private static Runs OneByOne(double[] values)
    {
        int useful = 0, above = 0, runs = 0, longest = 0, longestFirst = -1, longestLast = -1, length = 0, first = 0;
        double side = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i]) || values[i] == 0)
                continue;
            if (values[i] != side)
                (runs, length, first, side) = (runs + 1, 0, i, values[i]);
            useful++;
            above += values[i] > 0 ? 1 : 0;
            length++;
            if (length > longest)
                (longest, longestFirst, longestLast) = (length, first, i);
        }

        return new(useful, above, longest, longestFirst, longestLast, Math.Max(0, runs - 1));
    }
}
