using Tidemark.Charts.Drivers;
using Tidemark.Domain.Common;
using Tidemark.Domain.Theory;

namespace Tidemark.Web.Features.Theory;

/// <summary>A version of the theory as the diagram that draws it.</summary>
internal static class DriverPicture
{
    /// <summary>On the page each box leads to its place in the list.</summary>
    public static string? OnPage(string anchor) => $"#{anchor}";

    /// <summary>A picture that stands alone leads nowhere.</summary>
    public static string? Alone(string anchor) => null;

    public static string AnchorOf(Driver driver) => $"driver-{driver.Slug}";

    public static string AnchorOf(ChangeIdea idea) => $"idea-{idea.Slug}";

    public static DriverDiagram Of(TheoryOfChange theory, Func<string, string?> href)
    {
        var anchors = theory.Drivers.ToDictionary(d => d.Id, AnchorOf);
        return new DriverDiagram
        {
            Version = theory.Label ?? $"version {theory.Version}",
            Aim = theory.Aim is { } aim ? new DiagramText(aim) : null,
            CentralConcept = theory.CentralConcept is { } concept ? new DiagramText(concept) { Note = "at the centre" } : null,
            PrimaryDrivers = [.. theory.Primary.Select(d => Item(AnchorOf(d), d.Title, []))],
            SecondaryDrivers = [.. theory.Secondary.Select(d => Item(AnchorOf(d), d.Title, d.Parents))],
            ChangeIdeas = [.. theory.ChangeIdeas.OrderBy(i => i.Order).Select(i => Item(AnchorOf(i), i.Title, i.DriverIds))],
        };

        DiagramItem Item(string anchor, string title, IReadOnlyList<DriverId> under) =>
            new(anchor, title) { Under = [.. under.Select(id => anchors[id])], Href = href(anchor) };
    }
}
