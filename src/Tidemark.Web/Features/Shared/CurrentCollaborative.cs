using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;

namespace Tidemark.Web.Features.Shared;

/// <summary>The collaborative that the address names. Pages below <c>/{collaborative}</c> always have one.</summary>
public sealed class CurrentCollaborative
{
    private Collaborative? _found;

    /// <summary>The collaborative itself.</summary>
    /// <exception cref="InvalidOperationException">The page's address names no collaborative.</exception>
    public Collaborative Value => _found ?? throw new InvalidOperationException("This address names no collaborative.");

    public bool IsFound => _found is not null;

    public CollaborativeId Id => Value.Id;

    public Slug Slug => Value.Slug;

    internal void Is(Collaborative collaborative) => _found = collaborative;
}
