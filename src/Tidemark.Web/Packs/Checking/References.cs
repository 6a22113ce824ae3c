using Tidemark.Domain.Common;
using Tidemark.Web.Packs.Format;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Checking;

/// <summary>Every id that an entry refers to must be the id of an entry of that kind.</summary>
internal sealed class References
{
    private readonly Findings _findings;
    private readonly Dictionary<Type, HashSet<string>> _ids = [];
    private readonly Dictionary<PackEntry, HashSet<string>> _driversOfVersions = new(ReferenceEqualityComparer.Instance);

    private References(Findings findings)
    {
        _findings = findings;
        foreach (var met in PackWalk.Through(findings.Pack))
            if (met.Entry is IdentifiedEntry { Id.Value: not null } entry) IdsOf(entry.GetType()).Add(entry.Id.Value);
    }

    public static void Check(Findings findings)
    {
        var references = new References(findings);
        foreach (var met in PackWalk.Through(findings.Pack))
            foreach (var key in Shape.Of(met.Entry.GetType()).Keys.Where(k => k.RefersTo is not null))
                references.CheckKey(met, key);
    }

    private void CheckKey(Met met, ShapeKey key)
    {
        var home = PackFileShape.Holding(key.RefersTo!);
        if (_findings.Reading.Lost.Contains(home)) return;
        if (!key.IsList)
        {
            if (key.Get(met.Entry) is Slug { Value: not null } one) CheckId(met, key, one, home, null);
            return;
        }
        var seen = new HashSet<Slug>();
        foreach (var (item, id) in ((IReadOnlyList<Slug>)key.Get(met.Entry)!).Index())
        {
            if (seen.Add(id)) CheckId(met, key, id, home, item);
            else _findings.Add(_findings.At(met.Entry, key.Property, item), $"“{id}” is listed twice.", "Take one out.");
        }
    }

    private void CheckId(Met met, ShapeKey key, Slug id, PackFileShape home, int? item)
    {
        var inVersion = DriversOfVersion(met, key);
        var known = inVersion ?? IdsOf(key.RefersTo!);
        if (known.Contains(id.Value)) return;
        var noun = Naming.Noun(key.RefersTo!);
        var where = inVersion is null ? "" : " in this version of the theory of change";
        _findings.Add(
            _findings.At(met.Entry, key.Property, item),
            $"There is no {noun} with the id “{id}”{where}.",
            Format.Nearest.To(id.Value, known) is { } near ? $"Write {near}." : $"Write an id from {home.Name}, or add the {noun} there.");
    }

    /// <summary>Within a theory of change, drivers are those of the same version.</summary>
    private HashSet<string>? DriversOfVersion(Met met, ShapeKey key)
    {
        if (key.RefersTo != typeof(DriverEntry) || met.Nearest<TheoryEntry>() is not { } theory) return null;
        if (!_driversOfVersions.TryGetValue(theory, out var ids))
            _driversOfVersions[theory] = ids = [.. theory.Drivers.Where(d => d.Id.Value is not null).Select(d => d.Id.Value)];
        return ids;
    }

    private HashSet<string> IdsOf(Type type) => _ids.TryGetValue(type, out var ids)
        ? ids
        : _ids[type] = new HashSet<string>(StringComparer.Ordinal);
}
