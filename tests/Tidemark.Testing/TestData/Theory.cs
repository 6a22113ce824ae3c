using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.Theory;

namespace Tidemark.Testing;

public static partial class TestData
{
    public static TheoryOfChange Theory(Collaborative collaborative, int version = 1) =>
        new(EntityId.New<TheoryOfChangeId>(), collaborative.Id, version);

    /// <summary>A primary driver of the theory.</summary>
    public static Driver Driver(TheoryOfChange theory, string? slug = null)
    {
        var id = EntityId.New<DriverId>();
        theory.Drive(id, SlugOr(slug, "driver"), "Light", DriverLevel.Primary, [], theory.Drivers.Count + 1);
        return theory.Drivers[^1];
    }

    public static ChangeIdea ChangeIdea(TheoryOfChange theory, string? slug = null) =>
        theory.Suggest(EntityId.New<ChangeIdeaId>(), SlugOr(slug, "idea"), "Open the curtains", [], theory.ChangeIdeas.Count + 1);
}
