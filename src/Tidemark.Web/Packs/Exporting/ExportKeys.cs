using System.Globalization;
using System.Text;
using Tidemark.Data.Packs;
using Tidemark.Domain.Common;
using Tidemark.Web.Packs.Importing;

namespace Tidemark.Web.Packs.Exporting;

/// <summary>
/// The ids that an export gives. A row that came from a pack keeps the id it had there; another gets one made from its
/// address or name. A row that is not exported has none, so that nothing can refer to it.
/// </summary>
internal sealed class ExportKeys
{
    private const int LongestMade = 70;

    private readonly Dictionary<(string Kind, Guid Target), Slug> _known = [];
    private readonly HashSet<(string Kind, Slug Key)> _taken = [];
    private readonly Dictionary<(string Kind, Guid Target), Slug> _exported = [];

    private ExportKeys(Slug pack) => Pack = pack;

    /// <summary>The id of the pack: the one that the collaborative came from, or else its address.</summary>
    public Slug Pack { get; }

    public static ExportKeys Of(PublishedContent content, IReadOnlyList<PackKey> packKeys)
    {
        var keys = new ExportKeys(packKeys.Count > 0 ? Slug.Parse(packKeys[0].Pack) : content.Collaborative.Slug);
        foreach (var key in packKeys)
        {
            // Drivers and ideas are named by their own addresses, which are their ids in a pack.
            if (!Slug.TryParse(key.Entry, out var entry)) continue;
            keys._known.TryAdd((key.Kind, key.Target), entry);
            keys._taken.Add((key.Kind, entry));
        }
        if (content.Programme is { } programme) keys.Name(PackNouns.Programme, [(programme.Id.Value, programme.Name)]);
        keys.Name(PackNouns.Organisation, content.Organisations.Select(o => (o.Id.Value, o.DisplayName)));
        keys.Name(PackNouns.Site, content.Sites.Select(s => (s.Id.Value, s.Name)));
        keys.Name(PackNouns.Team, content.Teams.Select(t => (t.Id.Value, t.Slug.Value)));
        keys.Name(PackNouns.Person, content.People.Select(p => (p.Id.Value, p.DisplayName)));
        keys.Name(PackNouns.Theory, content.Theories.Select(t => (t.Id.Value, $"version-{t.Version}")));
        keys.Name(PackNouns.Gathering, content.Gatherings.Select(g => (g.Id.Value, g.Number is { } number ? $"learning-set-{number}" : g.Slug?.Value ?? "")));
        keys.Name(PackNouns.Talk, content.Talks.Select(t => (t.Id.Value, t.Slug.Value)));
        keys.Name(PackNouns.Material, content.Materials.Select(m => (m.Id.Value, m.Slug.Value)));
        keys.Name(PackNouns.Result, content.Results.OrderBy(r => r.Order).Select((r, i) => (r.Id.Value, $"result-{i + 1}")));
        return keys;
    }

    /// <summary>The id of a row that is exported.</summary>
    public Slug Of<TId>(string kind, TId id) where TId : struct, IEntityId<TId> => _exported[(kind, id.Value)];

    /// <summary>The id of a row, or null where there is no row or it is not exported.</summary>
    public Slug? Find<TId>(string kind, TId? id) where TId : struct, IEntityId<TId> =>
        id is { } given && _exported.TryGetValue((kind, given.Value), out var key) ? key : null;

    /// <summary>The ids of those rows that are exported, in the order of the alphabet: links have no order of their own.</summary>
    public IReadOnlyList<Slug> Among<TId>(string kind, IEnumerable<TId> ids) where TId : struct, IEntityId<TId> =>
        [.. ids.Select(i => Find<TId>(kind, i)).OfType<Slug>().Distinct().OrderBy(s => s.Value, StringComparer.Ordinal)];

    private void Name(string kind, IEnumerable<(Guid Target, string Name)> rows)
    {
        foreach (var (target, name) in rows.OrderBy(r => r.Name, StringComparer.Ordinal).ThenBy(r => r.Target))
            _exported.Add((kind, target), _known.TryGetValue((kind, target), out var known) ? known : Make(kind, name));
    }

    private Slug Make(string kind, string name)
    {
        var stem = Simplified(name);
        if (stem.Length == 0) stem = kind;
        var made = Slug.Parse(stem);
        for (var i = 2; !_taken.Add((kind, made)); i++) made = Slug.Parse(string.Create(CultureInfo.InvariantCulture, $"{stem}-{i}"));
        return made;
    }

    private static string Simplified(string name)
    {
        var simple = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) simple.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && simple.Length > 0 && simple[^1] != '-') simple.Append('-');
        }
        return simple.ToString(0, Math.Min(simple.Length, LongestMade)).Trim('-');
    }
}
