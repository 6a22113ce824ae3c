namespace Tidemark.Charts.Drivers;

/// <summary>The columns of a driver diagram, in the order in which they stand.</summary>
internal enum DriverColumn
{
    Aim,
    Primary,
    Secondary,
    Idea,
}

/// <summary>
/// A box, or a place where lines pass through a column: an idea that hangs directly on a primary driver needs a way
/// past the secondary drivers that meets none of them.
/// </summary>
internal sealed class DriverNode(DriverColumn column, DiagramItem? item)
{
    public DriverColumn Column { get; } = column;

    /// <summary>Null for the aim and for a passage.</summary>
    public DiagramItem? Item { get; } = item;

    public bool IsPassage => Item is null && Column != DriverColumn.Aim;

    public List<DriverNode> Parents { get; } = [];

    public List<DriverNode> Children { get; } = [];

    public void Hang(DriverNode child)
    {
        Children.Add(child);
        child.Parents.Add(this);
    }
}

/// <summary>Who hangs on whom. Every line joins two neighbouring columns.</summary>
internal sealed class DriverGraph
{
    public required DriverNode Aim { get; init; }

    /// <summary>The columns that hold something, the aim first.</summary>
    public required List<List<DriverNode>> Columns { get; init; }

    public required IReadOnlyDictionary<string, DriverNode> ByKey { get; init; }

    public static DriverGraph Of(DriverDiagram diagram)
    {
        var byKey = new Dictionary<string, DriverNode>(StringComparer.Ordinal);
        var aim = new DriverNode(DriverColumn.Aim, item: null);
        var primaries = Nodes(diagram.PrimaryDrivers, DriverColumn.Primary, byKey);
        var secondaries = Nodes(diagram.SecondaryDrivers, DriverColumn.Secondary, byKey);
        var ideas = Nodes(diagram.ChangeIdeas, DriverColumn.Idea, byKey);
        foreach (var primary in primaries)
        {
            if (primary.Item!.Under.Count > 0)
                throw new ArgumentException($"The primary driver {primary.Item.Key} hangs on the aim only.", nameof(diagram));
            aim.Hang(primary);
        }

        foreach (var secondary in secondaries)
            foreach (var parent in ParentsOf(secondary, byKey)) parent.Hang(secondary);
        var passages = new Dictionary<DriverNode, DriverNode>();
        foreach (var idea in ideas)
            foreach (var parent in ParentsOf(idea, byKey))
                (parent.Column == DriverColumn.Primary && secondaries.Count > 0 ? Passage(parent) : parent).Hang(idea);
        List<List<DriverNode>> columns = [[aim], primaries, [.. secondaries, .. passages.Values], ideas];
        return new() { Aim = aim, ByKey = byKey, Columns = [.. columns.Where(c => c.Count > 0)] };

        DriverNode Passage(DriverNode primary)
        {
            if (passages.TryGetValue(primary, out var known)) return known;
            var passage = new DriverNode(DriverColumn.Secondary, item: null);
            primary.Hang(passage);
            passages.Add(primary, passage);
            return passage;
        }
    }

    private static List<DriverNode> Nodes(IReadOnlyList<DiagramItem> items, DriverColumn column, Dictionary<string, DriverNode> byKey)
    {
        var nodes = new List<DriverNode>();
        foreach (var item in items)
        {
            var node = new DriverNode(column, item);
            if (!byKey.TryAdd(item.Key, node)) throw new ArgumentException($"The key {item.Key} is used twice.", nameof(items));
            nodes.Add(node);
        }

        return nodes;
    }

    private static IEnumerable<DriverNode> ParentsOf(DriverNode node, Dictionary<string, DriverNode> byKey)
    {
        foreach (var key in node.Item!.Under.Distinct(StringComparer.Ordinal))
        {
            if (!byKey.TryGetValue(key, out var parent))
                throw new ArgumentException($"{node.Item.Key} is under {key}, which is not there.", nameof(node));
            if (parent.Column >= node.Column)
                throw new ArgumentException($"{node.Item.Key} cannot be under {key}, which is not above it.", nameof(node));
            yield return parent;
        }
    }
}
