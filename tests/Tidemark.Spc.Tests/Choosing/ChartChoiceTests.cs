using Tidemark.Spc.Choosing;

namespace Tidemark.Spc.Tests.Choosing;

public sealed class ChartChoiceTests
{
    [Theory]
    [InlineData(DataKind.Counts, ChartKind.C)]
    [InlineData(DataKind.CountsWithExposure, ChartKind.U)]
    [InlineData(DataKind.YesOrNo, ChartKind.P)]
    [InlineData(DataKind.Measurement, ChartKind.I)]
    [InlineData(DataKind.MeasurementsInSubgroups, ChartKind.XBar)]
    [InlineData(DataKind.CasesBetweenEvents, ChartKind.G)]
    [InlineData(DataKind.TimeBetweenEvents, ChartKind.T)]
    [InlineData(DataKind.DatesOfEvents, ChartKind.G)]
    [InlineData(DataKind.CaseByCase, null)]
    public void Each_kind_of_data_has_its_chart(DataKind data, ChartKind? chart) => Assert.Equal(chart, ChartChoice.For(data).Chart);

    [Fact]
    public void Every_kind_has_one_sentence_why_and_one_for_its_other_chart()
    {
        foreach (var data in Enum.GetValues<DataKind>())
        {
            var choice = ChartChoice.For(data);

            Assert.Equal(data, choice.Data);
            Assert.Matches(@"^[A-Z][^.]+\.$", choice.Why);
            Assert.Equal(choice.Otherwise is null, choice.When.Length == 0);
            if (choice.When.Length > 0) Assert.Matches(@"^Choose [^.]+\.$", choice.When);
            Assert.NotEqual(choice.Chart, choice.Otherwise ?? (ChartKind)(-1));
        }
    }

    [Fact]
    public void A_kind_that_does_not_exist_is_refused() => Assert.Throws<SpcException>(() => ChartChoice.For((DataKind)99));
}
