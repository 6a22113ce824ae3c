using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.Library;

namespace Tidemark.Testing;

public static partial class TestData
{
    public static Material Material(Collaborative collaborative, Sharing sharing = Sharing.Public, string? slug = null)
    {
        var material = new Material(EntityId.New<MaterialId>(), collaborative.Id, SlugOr(slug, "material"), "A poster");
        material.Offer(null, null, null, sharing);
        return material;
    }

    /// <summary>The material with a published version 1 and a draft version 2.</summary>
    public static Material WithVersions(this Material material)
    {
        material.Issue(1).Publish(PartialDate.Parse("2021-09"), null, null);
        material.Issue(2);
        return material;
    }
}
