using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;

namespace Tidemark.Testing;

public static partial class TestData
{
    public static Gathering LearningSet(Collaborative collaborative, int number)
    {
        var set = new Gathering(EntityId.New<GatheringId>(), collaborative.Id, GatheringKind.LearningSet);
        set.Name(GatheringKind.LearningSet, number, null, null, null);
        return set;
    }

    public static Gathering Forum(Collaborative collaborative, string? slug = null)
    {
        var forum = new Gathering(EntityId.New<GatheringId>(), collaborative.Id, GatheringKind.Forum);
        forum.Name(GatheringKind.Forum, null, null, SlugOr(slug, "forum"), null);
        return forum;
    }
}
