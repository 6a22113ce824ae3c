using Tidemark.Domain.Library;

namespace Tidemark.Web.Features.Library.Filters;

/// <summary>One value that the library can be narrowed to.</summary>
/// <param name="Key">As it stands in addresses.</param>
/// <param name="Words">As people read it.</param>
/// <param name="IsUnknown">True for “not known”, “not filed yet” and their like.</param>
internal sealed record FilterValue(string Key, string Words, bool IsUnknown = false);

/// <summary>One group of values. Several values of one group widen the list, several groups narrow it.</summary>
internal abstract class MaterialFilter
{
    /// <summary>Its name in addresses.</summary>
    public abstract string Name { get; }

    public abstract string Legend { get; }

    /// <summary>What one of its values is called in a sentence.</summary>
    public virtual string Noun => Legend.ToLowerInvariant();

    /// <summary>In the order in which they are shown.</summary>
    public abstract IReadOnlyList<FilterValue> Values { get; }

    /// <summary>The materials that have at least one of these values.</summary>
    public abstract IQueryable<Material> Narrow(IQueryable<Material> materials, IReadOnlyList<string> keys);

    /// <summary>How many materials have each value. A value that none has may be left out.</summary>
    public abstract Task<IReadOnlyDictionary<string, int>> Count(IQueryable<Material> materials, CancellationToken cancel);
}
