using Tidemark.Spc;
using Tidemark.Spc.Signals;
using Tidemark.Web.Features.Charts;

namespace Tidemark.Web.Tests.Features.Charts;

public sealed class ChartOptionsTests
{
    [Fact]
    public void Every_option_comes_back_from_an_address_and_from_a_command_line()
    {
        var options = Read(
            "chart=p", "rules=mdc6", "target=95%", "better=higher", "centre=median", "screening=yes", "multiply=0.1", "period=month", "phase=2021-03-01:New rota", "phase=30",
            "freeze=2021-06-30", "exclude=2020-04-01:Pandemic & more", "note=2021-03-01:Ward moved: twice", "change=12:Huddle", "definition=2021-03-01:Near misses",
            "pause=2020-03-01..2020-09-01:Pandemic", "pause=2021-09-01..", "until=2021-09-30", "title=Fälle", "place=Oak ward", "unit=minutes", "sensitive=yes", "when=A", "count=Falls",
            "of=Bed days", "by=Ward", "series=Oak", "sheet=Data");
        Assert.Equal(28, options.ToPairs().Count());
        // Each option that there is has been tried.
        Assert.Equal(ChartOptionList.All.Select(o => o.Name).Order(), options.ToPairs().Select(p => p.Key).Distinct().Order());
        var fromAddress = options.ToQuery().Split('&').Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], Uri.UnescapeDataString(p[1])));
        Assert.Equal(options.ToPairs(), ChartOptions.Read(fromAddress, out _).ToPairs());
        Assert.Equal(options.ToPairs(), Read([.. options.ToArguments().Select(a => a[2..])]).ToPairs());
        Assert.Equal((ChartKind.P, 0.95, Better.Higher, CentreOf.Median), (options.Chart, options.Target, options.Better, options.Centre));
        Assert.Equal("Ward moved: twice", options.Notes[0].Text);
    }

    [Fact]
    public void What_nobody_decided_is_in_no_address()
    {
        Assert.Equal("", new ChartOptions().ToQuery());
        Assert.Equal("", Read("chart=", "rules= ", "screening=no", "better=neither", "someone=else").ToQuery());
    }

    [Theory]
    [InlineData("chart=pie", "chart: There is no “pie”. Write one of run, i, mr, c, u, uprime, p, pprime, np, g, t, iprime.")]
    [InlineData("chart=xbar", "chart: There is no “xbar”.")]
    [InlineData("chart=3", "chart: There is no “3”.")]
    [InlineData("rules=mine", "rules: There is no “mine”. Write one of anhoej, bestbox,")]
    [InlineData("target=high", "target: “high” is no number. Write one such as 5 or 95%.")]
    [InlineData("multiply=0", "multiply: “0” is not above 0.")]
    [InlineData("phase=soon", "phase: “soon” is neither a date nor the number of a point.")]
    [InlineData("phase=13/13/2021", "phase: “13/13/2021” is neither a date")]
    [InlineData("note=2021-03-01", "note: “2021-03-01” has no words.")]
    [InlineData("until=2021", "until: “2021” is no date.")]
    [InlineData("screening=perhaps", "screening: There is no “perhaps”.")]
    [InlineData("period=fortnight", "period: There is no “fortnight”. Write one of day, week, month, quarter, year.")]
    public void A_wrong_text_is_said_in_a_sentence(string pair, string expected)
    {
        var parts = pair.Split('=');
        ChartOptions.Read([KeyValuePair.Create(parts[0], parts[1])], out var problems);
        Assert.StartsWith(expected, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xmr", ChartKind.I)]
    [InlineData("P'", ChartKind.PPrime)]
    [InlineData("U′", ChartKind.UPrime)]
    [InlineData("Run", ChartKind.Run)]
    public void A_chart_has_the_names_that_people_use(string name, ChartKind kind) => Assert.Equal(kind, Read($"chart={name}").Chart);

    private static ChartOptions Read(params string[] pairs)
    {
        var options = ChartOptions.Read(pairs.Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], p[1])), out var problems);
        Assert.Equal([], problems);
        return options;
    }
}
