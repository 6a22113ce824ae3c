using Tidemark.Charts.Spc;

namespace Tidemark.Charts.Tests.Spc;

public sealed class SmallMultiplesTests
{
    private static readonly IReadOnlyList<SpcChart> Wards = [ChartExamples.Restraints, ChartExamples.Restraints with { Place = "Larch Ward" }, Steady];

    private static SpcChart Steady => ChartExamples.Weekly(new(Tidemark.Spc.ChartKind.Run), [.. Enumerable.Range(0, 36).Select(i => 18.0 + (i % 2))]);

    [Fact]
    public void Small_multiple_of_restraints() => Approved.Same(SmallMultiples.Of(Wards, "s")[0].Svg);

    [Fact]
    public void One_scale_holds_for_all_of_them()
    {
        Assert.Equal("0 to 20", SmallMultiples.ScaleOf(Wards));
        Assert.NotEqual(SmallMultiples.Of(Wards, "s")[0].Svg, SmallMultiples.Of([Wards[0]], "s")[0].Svg);
    }

    [Fact]
    public void Each_says_its_place_and_its_headline()
    {
        var drawn = SmallMultiples.Of(Wards, "s");
        Assert.Equal(["Kestrel Ward", "Larch Ward", "Restraints a week"], drawn.Select(d => d.Title));
        Assert.Equal(SpcWords.Of(Wards[0]).Headline, drawn[0].Headline);
        Assert.Equal(["s-1-title", "s-2-title", "s-3-title"], drawn.Select(d => new PictureReader(d.Svg).Elements.Single(e => e.Name.LocalName == "title").Attribute("id")!.Value));
    }
}
