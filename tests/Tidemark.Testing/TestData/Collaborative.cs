using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;

namespace Tidemark.Testing;

/// <summary>Nouns that are valid and dull. A test says what matters to it and nothing else.</summary>
public static partial class TestData
{
    private static int Made;

    public static Collaborative Collaborative(string? slug = null) =>
        new(EntityId.New<CollaborativeId>(), SlugOr(slug, "collaborative"), "Safer Mornings", "Calmer mornings on wards.");

    /// <summary>The given address, or one that nothing else has.</summary>
    private static Slug SlugOr(string? slug, string noun) => Slug.Parse(slug ?? $"{noun}-{Interlocked.Increment(ref Made)}");
}
