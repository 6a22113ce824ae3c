using Tidemark.Charts.Drivers;

namespace Tidemark.Charts.Tests.Drivers;

public sealed class DriverPictureTests
{
    [Fact]
    public void A_picture_that_stands_alone_has_a_white_ground_under_all_else()
    {
        var reader = new PictureReader((DiagramExamples.Small with { OnWhite = true }).Draw("a").Svg);
        var ground = reader.Elements.First(e => e.Name.LocalName == "rect");
        Assert.Equal((Palette.Paper, reader.Root.Attribute("width")!.Value, reader.Root.Attribute("height")!.Value),
            (ground.Attribute("fill")!.Value, ground.Attribute("width")!.Value, ground.Attribute("height")!.Value));
        Assert.Same(ground, reader.Elements.First(e => e.Name.LocalName is "rect" or "g" or "path" or "text"));
    }

    [Fact]
    public void Three_primary_drivers_all_invented() => Approved.Same(DiagramExamples.Small.Draw("dd").Svg);

    [Fact]
    public void Shared_ideas_and_an_idea_directly_under_a_primary_driver() => Approved.Same(DiagramExamples.Shared.Draw("dd").Svg);

    [Fact]
    public void Six_primary_drivers_twenty_secondary_and_fifty_ideas() => Approved.Same(DiagramExamples.Large.Draw("dd").Svg);

    [Fact]
    public void Nothing_known_but_the_central_concept() =>
        Approved.Same(new DriverDiagram { CentralConcept = new("Psychological safety") }.Draw("dd").Svg);

    [Fact]
    public void Aim_and_primary_drivers_only() =>
        Approved.Same((DiagramExamples.Small with { CentralConcept = null, SecondaryDrivers = [], ChangeIdeas = [] }).Draw("dd").Svg);
}
