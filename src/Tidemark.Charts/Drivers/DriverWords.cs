using Tidemark.Charts.Svg;
using Tidemark.Charts.Words;

namespace Tidemark.Charts.Drivers;

/// <summary>A driver diagram in words.</summary>
internal static class DriverWords
{
    public static string Title(DriverDiagram diagram)
    {
        var name = SvgText.OneLine(diagram.Name);
        var version = SvgText.OneLine(diagram.Version);
        return version.Length == 0 ? name : $"{name}, {version}";
    }

    public static string Description(DriverDiagram diagram)
    {
        List<string> parts = [];
        if (IsKnown(diagram.Aim)) parts.Add("one aim");
        Add(diagram.PrimaryDrivers.Count, "primary driver", "primary drivers");
        Add(diagram.SecondaryDrivers.Count, "secondary driver", "secondary drivers");
        Add(diagram.ChangeIdeas.Count, "change idea", "change ideas");
        List<string> sentences = [];
        if (parts.Count > 0) sentences.Add(Counting.Sentence(Counting.Listed(parts)));
        if (!IsKnown(diagram.Aim)) sentences.Add($"{DriverLayout.UnknownAim}.");
        if (diagram.PrimaryDrivers.Count + diagram.SecondaryDrivers.Count == 0) sentences.Add("No drivers are known.");
        if (IsKnown(diagram.CentralConcept)) sentences.Add($"At the centre: {SvgText.OneLine(diagram.CentralConcept!.Text).TrimEnd('.')}.");
        if (HasInvented(diagram)) sentences.Add("Boxes with a dashed edge are invented.");
        return string.Join(' ', sentences);

        void Add(int count, string one, string many)
        {
            if (count > 0) parts.Add(Counting.Of(count, one, many));
        }
    }

    public static string Heading(List<DriverBox> column)
    {
        var one = column.Count(b => !b.Node.IsPassage) == 1;
        return column[0].Node.Column switch
        {
            DriverColumn.Aim => "Aim",
            DriverColumn.Primary => one ? "Primary driver" : "Primary drivers",
            DriverColumn.Secondary => one ? "Secondary driver" : "Secondary drivers",
            _ => one ? "Change idea" : "Change ideas",
        };
    }

    public static DriverOutline Outline(DriverDiagram diagram, DriverLayout layout)
    {
        var drawn = layout.Columns.SelectMany(c => c).Select(b => b.Node).ToList();
        var place = drawn.Index().ToDictionary(p => p.Item, p => p.Index);
        return new(
            IsKnown(diagram.Aim) ? diagram.Aim : null,
            IsKnown(diagram.CentralConcept) ? diagram.CentralConcept : null,
            [.. drawn.Where(n => n.Column == DriverColumn.Primary).Select(n => Entry(n, parent: null))],
            [.. drawn.Where(IsUnplaced).Select(n => Entry(n, parent: null))]);

        OutlineItem Entry(DriverNode node, DriverNode? parent)
        {
            var item = node.Item!;
            var kind = node.Column switch
            {
                DriverColumn.Primary => OutlineKind.PrimaryDriver,
                DriverColumn.Secondary => OutlineKind.SecondaryDriver,
                _ => OutlineKind.ChangeIdea,
            };
            var others = parent is null
                ? []
                : node.Parents.Select(Driver).Where(p => p != parent).OrderBy(p => place[p]).Select(p => p.Item!.Text);
            var below = node.Children.OrderBy(c => place[c])
                .SelectMany(c => c.IsPassage ? c.Children.OrderBy(i => place[i]).ToList() : [c]);
            return new(kind, item.Text, item.Invented, item.Href, [.. others], [.. below.Select(c => Entry(c, node))]);
        }
    }

    private static bool IsUnplaced(DriverNode node) =>
        node.Column > DriverColumn.Primary && !node.IsPassage && node.Parents.Count == 0;

    private static DriverNode Driver(DriverNode parent) => parent.IsPassage ? parent.Parents[0] : parent;

    private static bool IsKnown(DiagramText? text) => SvgText.OneLine(text?.Text).Length > 0;

    private static bool HasInvented(DriverDiagram diagram) =>
        diagram.Aim?.Invented == true || diagram.CentralConcept?.Invented == true
        || diagram.PrimaryDrivers.Concat(diagram.SecondaryDrivers).Concat(diagram.ChangeIdeas).Any(i => i.Invented);
}
