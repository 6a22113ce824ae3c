using Tidemark.Domain.Common;

namespace Tidemark.Web.Packs.Exporting;

/// <summary>
/// The former addresses of things of one kind, without those that lead elsewhere by now: a pack cannot give one address
/// twice, and where two things changed places each has the other's former one.
/// </summary>
internal sealed class FormerAddresses(IEnumerable<Slug> current)
{
    private readonly HashSet<Slug> _taken = [.. current];

    public IReadOnlyList<Slug> Of(IReadOnlyList<Slug> former) => [.. former.Where(s => !ReservedSlugs.Contains(s) && _taken.Add(s))];
}
