using Tidemark.Charts.Spc;

namespace Tidemark.Charts.Tests.Spc;

public sealed class SpcTableTests
{
    [Fact]
    public void Its_numbers_are_those_of_the_chart_bit_for_bit() => Assert.All(ChartExamples.All.Values, chart =>
    {
        var numbers = SpcTable.Of(chart).Columns.OfType<NumberColumn>().ToDictionary(c => c.Heading, c => c.Values.ToArray());
        Assert.Equal(Bits(chart.Chart.Values), Bits(numbers.First().Value));
        if (numbers.TryGetValue("Upper limit", out var upper)) Assert.Equal(Bits(chart.Chart.Upper), Bits(upper));
        if (numbers.TryGetValue("Lower limit", out var lower)) Assert.Equal(Bits(chart.Chart.Lower), Bits(lower));
        if (numbers.TryGetValue("Out of", out var sizes)) Assert.Equal(Bits(chart.Chart.Sizes), Bits(sizes));
    });

    [Fact]
    public void It_has_a_row_for_each_point_and_all_columns_are_as_long() => Assert.All(ChartExamples.All.Values, chart =>
    {
        var table = SpcTable.Of(chart);
        Assert.All(table.Columns, c => Assert.Equal(chart.Chart.Count, c.Count));
    });

    [Fact]
    public void A_row_says_when_what_signal_and_what_else()
    {
        var table = SpcTable.Of(ChartExamples.Restraints);
        Assert.Equal("Run chart: Restraints a week, Kestrel Ward, 36 weeks", table.Caption);
        Assert.Equal(["Week from", "Restraints a week", "Median", "Signal", "Remark"], table.Columns.Select(c => c.Heading));
        Assert.Equal(["2 March 2026", "7", "7", "", ""], Row(table, 0));
        Assert.Equal(["13 July 2026", "", "7", "", "No count"], Row(table, 19));
        Assert.Equal(["17 August 2026", "5", "7", "11 weeks running below the median of 7, from 17 August to 26 October 2026.", ""], Row(table, 24));
        Assert.Equal(["2 November 2026", "4", "7", "", "Not final"], Row(table, 35));
        Assert.Equal("Left out: The clock had stopped", Row(SpcTable.Of(ChartExamples.Waits), 7)[^1]);
    }

    private static string[] Row(ChartTable table, int row) => [.. table.Columns.Select(c => c.Shown(row))];

    private static long[] Bits(ReadOnlySpan<double> values)
    {
        var bits = new long[values.Length];
        for (var i = 0; i < bits.Length; i++) bits[i] = BitConverter.DoubleToInt64Bits(values[i]);
        return bits;
    }
}
