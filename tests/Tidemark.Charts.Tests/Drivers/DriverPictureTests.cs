using Tidemark.Charts.Drivers;

namespace Tidemark.Charts.Tests.Drivers;

public sealed class DriverPictureTests
{
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
