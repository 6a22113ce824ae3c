using Tidemark.Charts.Drivers;
using Tidemark.Domain.Common;
using Tidemark.Domain.Theory;
using Tidemark.Web.Features.Links;

namespace Tidemark.Web.Features.Theory;

/// <summary>A version of the theory as the diagram that draws it.</summary>
internal static class DriverPicture
{
    public static string AnchorOf(Driver driver) => TheoryLinks.DriverAnchor(driver.Slug);

    public static string AnchorOf(ChangeIdea idea) => $"idea-{idea.Slug}";

    /// <summary>For the page: each box leads to its place in the list.</summary>
    public static DriverDiagram OnPage(TheoryOfChange theory) => Of(theory, linked: true, invented: false);

    /// <summary>For a file: no page around it says that it is an example, so an invented one shows it itself.</summary>
    public static DriverDiagram Alone(TheoryOfChange theory, bool invented) =>
        Of(theory, linked: false, invented) with { OnWhite = true, Name = invented ? "Driver diagram (invented example)" : "Driver diagram" };

    private static DriverDiagram Of(TheoryOfChange theory, bool linked, bool invented)
    {
        var anchors = theory.Drivers.ToDictionary(d => d.Id, AnchorOf);
        return new DriverDiagram
        {
            Version = theory.Label ?? $"version {theory.Version}",
            Aim = theory.Aim is { } aim ? new DiagramText(aim) { Invented = invented } : null,
            CentralConcept = theory.CentralConcept is { } concept
                ? new DiagramText(concept) { Invented = invented, Note = invented ? "at the centre, invented example" : "at the centre" }
                : null,
            PrimaryDrivers = [.. theory.Primary.Select(d => Item(AnchorOf(d), d.Title, []))],
            SecondaryDrivers = [.. theory.Secondary.Select(d => Item(AnchorOf(d), d.Title, d.Parents))],
            ChangeIdeas = [.. theory.ChangeIdeas.OrderBy(i => i.Order).Select(i => Item(AnchorOf(i), i.Title, i.DriverIds))],
        };

        DiagramItem Item(string anchor, string title, IReadOnlyList<DriverId> under) =>
            new(anchor, title) { Under = [.. under.Select(id => anchors[id])], Href = linked ? $"#{anchor}" : null, Invented = invented };
    }
}
