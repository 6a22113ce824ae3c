using System.Security.Cryptography;
using System.Text;
using Tidemark.Data;
using Tidemark.Data.Packs;
using Tidemark.Domain.Common;

namespace Tidemark.Web.Packs.Importing;

/// <summary>
/// Which row each entry of a pack is. An entry that comes for the first time gets an id made from its name (UUID
/// version 8 of the SHA-256 of pack, kind and entry), so that calendars and links stay true when a database is made anew.
/// </summary>
internal sealed class ImportKeys
{
    private readonly TidemarkDbContext _db;
    private readonly string _pack;
    private readonly Dictionary<(string Kind, string Entry), Guid> _known;

    private ImportKeys(TidemarkDbContext db, string pack, Dictionary<(string Kind, string Entry), Guid> known) =>
        (_db, _pack, _known) = (db, pack, known);

    public static async Task<ImportKeys> Load(TidemarkDbContext db, Slug pack, CancellationToken cancel)
    {
        var keys = await db.ReadPackKeys(pack.Value, cancel);
        return new ImportKeys(db, pack.Value, keys.ToDictionary(k => (k.Kind, k.Entry), k => k.Target));
    }

    public TId IdOf<TId>(string kind, string entry) where TId : struct, IEntityId<TId>
    {
        if (_known.TryGetValue((kind, entry), out var known)) return TId.From(known);
        var made = NameBased(_pack, kind, entry);
        _known.Add((kind, entry), made);
        _db.Add(new PackKey(_pack, kind, entry, made));
        return TId.From(made);
    }

    public TId IdOf<TId>(string kind, Slug entry) where TId : struct, IEntityId<TId> => IdOf<TId>(kind, entry.Value);

    public TId? IdOf<TId>(string kind, Slug? entry) where TId : struct, IEntityId<TId> =>
        entry is { } given ? IdOf<TId>(kind, given.Value) : null;

    public IReadOnlyList<TId> IdsOf<TId>(string kind, IEnumerable<Slug> entries) where TId : struct, IEntityId<TId> =>
        [.. entries.Select(e => IdOf<TId>(kind, e.Value))];

    /// <summary>Entries of a kind that the database has from this pack and that are not among these.</summary>
    public IEnumerable<string> NotAmong(string kind, IEnumerable<Slug> entries)
    {
        var present = entries.Select(e => e.Value).ToHashSet(StringComparer.Ordinal);
        return _known.Keys.Where(k => k.Kind == kind && !present.Contains(k.Entry)).Select(k => k.Entry).Order(StringComparer.Ordinal);
    }

    private static Guid NameBased(string pack, string kind, string entry)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes($"tidemark\0{pack}\0{kind}\0{entry}"), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
