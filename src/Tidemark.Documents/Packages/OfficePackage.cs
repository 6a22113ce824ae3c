namespace Tidemark.Documents.Packages;

/// <summary>One relationship between parts of an Office file.</summary>
/// <param name="Id">Its id, unique in the part that has it.</param>
/// <param name="Type">The last step of its type's address ("slide", "notesSlide"): the same in both flavours of the format.</param>
/// <param name="Target">Name of the part it points at, or the address as written where it points outside.</param>
/// <param name="IsExternal">Points outside the file.</param>
internal sealed record Relationship(string Id, string Type, string Target, bool IsExternal);

/// <summary>The parts of an Office Open XML file, read as streams under limits; the whole is never held in memory.</summary>
internal sealed class OfficePackage
{
    private const int MaxRelationships = 20_000;
    private readonly Stream _file;
    private readonly Dictionary<string, ZipEntry> _entries;
    private readonly ContentTypes _types;
    private readonly ReadBudget _budget;
    private readonly Limits _limits;
    private readonly CancellationToken _cancellation;

    private OfficePackage(Stream file, string noun, Limits limits, CancellationToken cancellation)
    {
        (_file, Noun, _limits, _cancellation) = (file, noun, limits, cancellation);
        _entries = ZipDirectory.Read(file, noun, limits).Where(entry => !entry.IsFolder).ToDictionary(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
        if (_entries.Values.Sum(entry => (decimal)entry.DeclaredBytes) > limits.MaxInflatedBytes) throw ReadBudget.TooLarge(noun, limits);
        // A part is read once to be checked and once for its words; more than that means that one part is pointed at from many places.
        _budget = new ReadBudget(noun, limits, 2 * limits.MaxInflatedBytes, cancellation);
        _types = ContentTypes.Read(this);
    }

    public string Noun { get; }

    public IEnumerable<string> PartNames => _entries.Keys;

    /// <summary>Opens the container and its list of content types. Other parts are not unpacked yet: see <see cref="UnpackAll"/>.</summary>
    /// <exception cref="DocumentException">It is no container of this sort, damaged, or beyond the limits.</exception>
    public static OfficePackage Open(Stream file, string noun, Limits limits, CancellationToken cancellation) => new(file, noun, limits, cancellation);

    /// <summary>Unpacks every part once, to nowhere, counting: after it, no other program can meet more than the limits allow.</summary>
    public void UnpackAll()
    {
        var buffer = new byte[65_536];
        var budget = new ReadBudget(Noun, _limits, _limits.MaxInflatedBytes, _cancellation);
        foreach (var entry in _entries.Values)
        {
            using var stream = new EntryStream(_file, entry, budget);
            while (stream.Read(buffer) > 0)
            {
            }
        }
    }

    public bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>The content type of a part in lower case; empty where none is given.</summary>
    public string TypeOf(string part) => _types.Of(part);

    public XmlPart OpenXml(string part)
    {
        if (!_entries.TryGetValue(part, out var entry)) throw ZipTrailer.Damaged(Noun);
        return new XmlPart(new EntryStream(_file, entry, _budget), Noun, _limits, _cancellation);
    }

    /// <summary>The relationships of a part in file order; of the file itself where the name is empty.</summary>
    public IReadOnlyList<Relationship> RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var name = $"{part[..slash]}_rels/{part[slash..]}.rels";
        var found = new List<Relationship>();
        if (!Has(name)) return found;
        using var xml = OpenXml(name);
        while (xml.Read())
        {
            if (!xml.IsStart || xml.Name != "Relationship") continue;
            var (id, type, target) = (xml["Id"], xml["Type"], xml["Target"]);
            if (id is null || type is null || target is null) continue;
            if (found.Count == MaxRelationships) throw ZipTrailer.Damaged(Noun);
            var external = string.Equals(xml["TargetMode"], "External", StringComparison.OrdinalIgnoreCase);
            found.Add(new Relationship(id, type[(type.LastIndexOf('/') + 1)..], external ? target : Resolve(part[..slash], target), external));
        }

        return found;
    }

    /// <summary>The part that the whole file is about.</summary>
    public string MainPart()
    {
        var main = RelationshipsOf("").FirstOrDefault(r => r is { Type: "officeDocument", IsExternal: false });
        return main is not null && Has(main.Target) ? main.Target : throw ZipTrailer.Damaged(Noun);
    }

    private static string Resolve(string folder, string target)
    {
        var path = Uri.UnescapeDataString(target.Split('#')[0]);
        var steps = new List<string>();
        foreach (var step in (path.StartsWith('/') ? path : folder + path).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or "..")) steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
