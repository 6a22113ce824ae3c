using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;

namespace Tidemark.Testing;

public static partial class TestData
{
    public static Talk Talk(Collaborative collaborative, Sharing sharing = Sharing.Public, string? slug = null)
    {
        var talk = new Talk(EntityId.New<TalkId>(), collaborative.Id, SlugOr(slug, "talk"), "Opening the curtains");
        talk.Share(sharing);
        return talk;
    }
}
