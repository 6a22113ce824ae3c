namespace Tidemark.Charts.Spc;

/// <summary>The bar of one test, and how many rows the lane has.</summary>
internal readonly record struct TestBar(Stretch Stretch, int Row, int Rows);

/// <summary>Open bars for the tests of changes. Tests at the same time lie under each other, in four rows at most.</summary>
internal static class TestLane
{
    public const double Height = 8;
    private const int MostRows = 4;

    public static List<TestBar> Of(SpcChart source, MomentAxis axis, Stretch plot)
    {
        var bars = new List<TestBar>(source.Tests.Count);
        if (source.Moments.Count == 0) return bars;
        var tests = new List<ChartTest>(source.Tests);
        tests.Sort(static (a, b) => a.From.CompareTo(b.From));
        Span<double> free = stackalloc double[MostRows];
        free.Fill(double.NegativeInfinity);
        var rows = 0;
        foreach (var test in tests)
        {
            var left = Math.Max(plot.Left, axis.At(test.From));
            var right = test.To is { } to ? Math.Min(plot.Right, axis.At(to)) : plot.Right;
            if (right < plot.Left || left > plot.Right - Height || right < left) continue;
            right = Math.Max(right, left + Height);
            var row = 0;
            while (row < MostRows - 1 && free[row] > left - 2) row++;
            free[row] = Math.Max(free[row], right);
            rows = Math.Max(rows, row + 1);
            bars.Add(new(new(left, right), row, 0));
        }

        for (var i = 0; i < bars.Count; i++) bars[i] = bars[i] with { Rows = rows };
        return bars;
    }
}
