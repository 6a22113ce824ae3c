using Tidemark.Charts.Drivers;
using Tidemark.Domain.Common;
using Tidemark.Domain.Theory;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.Theory;

/// <summary>
/// The list beside the picture: the same items in the same order. What stands under several drivers has its place, its
/// anchor and its words at the first of them; the others lead there.
/// </summary>
public sealed class TheoryTree
{
    private readonly Slug _collaborative;
    private readonly Dictionary<string, Driver> _drivers;
    private readonly Dictionary<string, ChangeIdea> _ideas;
    private readonly IReadOnlyDictionary<Slug, int> _materials;
    private readonly HashSet<string> _placed = [];

    internal TheoryTree(Slug collaborative, TheoryOfChange theory, DriverOutline outline, IReadOnlyDictionary<Slug, int> materials)
    {
        _collaborative = collaborative;
        _materials = materials;
        _drivers = theory.Drivers.ToDictionary(DriverPicture.AnchorOf);
        _ideas = theory.ChangeIdeas.ToDictionary(DriverPicture.AnchorOf);
        Items = [.. outline.Items.Select(Entry)];
        Unplaced = [.. outline.Unplaced.Select(Entry)];
    }

    public IReadOnlyList<TreeEntry> Items { get; }

    /// <summary>Drivers and ideas that stand under nothing.</summary>
    public IReadOnlyList<TreeEntry> Unplaced { get; }

    private TreeEntry Entry(OutlineItem item)
    {
        var anchor = item.Href![1..];
        var isFirst = _placed.Add(anchor);
        var driver = _drivers.GetValueOrDefault(anchor);
        return new TreeEntry(
            anchor, item.Text, item.Kind, isFirst, item.AlsoUnderWords, isFirst ? _ideas.GetValueOrDefault(anchor) : null,
            isFirst && driver is not null && _materials.TryGetValue(driver.Slug, out var count)
                ? (Words.Count(count, "material", "materials"), LibraryLinks.UnderDriver(_collaborative, driver.Slug))
                : null,
            isFirst ? [.. item.Items.Select(Entry)] : []);
    }
}

/// <summary>One entry of the list. <paramref name="Idea"/> holds what is told of a change idea, at its first place only.</summary>
public sealed record TreeEntry(
    string Anchor, string Text, OutlineKind Kind, bool IsFirst, string? AlsoUnder, ChangeIdea? Idea,
    (string Words, string Address)? Materials, IReadOnlyList<TreeEntry> Items)
{
    public bool IsIdea => Kind == OutlineKind.ChangeIdea;

    public bool HasStory => Idea is { Problem: not null } or { Change: not null } or { Learning: not null };
}
