using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Reading;

/// <summary>Where each entry that was read stands, and each of its values.</summary>
internal sealed class PackPlaces
{
    private readonly Dictionary<PackEntry, Known> _entries = new(ReferenceEqualityComparer.Instance);

    /// <summary>The place of an entry, or of the value of one of its properties, or of one item of that value.</summary>
    public Place Of(PackEntry entry, string? property = null, int? item = null)
    {
        if (!_entries.TryGetValue(entry, out var known)) return default;
        if (property is null || !known.Values.TryGetValue(property, out var value)) return known.Place;
        return value is ListNode list && item < list.Items.Count ? list.Items[item.Value].At : value.At;
    }

    /// <summary>True when the entry itself was read without a mistake: all that must be there is there.</summary>
    public bool IsWhole(PackEntry entry) => _entries.TryGetValue(entry, out var known) && known.IsWhole;

    public void Add(PackEntry entry, Place place, IReadOnlyDictionary<string, YamlNode> values, bool isWhole) =>
        _entries.Add(entry, new Known(place, values, isWhole));

    private sealed record Known(Place Place, IReadOnlyDictionary<string, YamlNode> Values, bool IsWhole);
}
