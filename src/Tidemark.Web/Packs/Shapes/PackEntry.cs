using Tidemark.Domain.Common;

namespace Tidemark.Web.Packs.Shapes;

/// <summary>
/// Base of everything that a pack's YAML holds. The shapes in this folder are the format: the reader, the writer, the
/// checks and the published JSON Schema are all made from them. A property that may be null may be left out, and is
/// then unknown; a list that is left out is empty. Keys are the property names in snake_case, in this order.
/// </summary>
internal abstract record PackEntry;

/// <summary>An entry that others refer to by its id, which never changes and is unique among entries of its kind.</summary>
internal abstract record IdentifiedEntry : PackEntry
{
    [Says("A short name that never changes: lower-case letters, digits and hyphens. Importing again updates the entry with the same id.")]
    public required Slug Id { get; init; }
}
