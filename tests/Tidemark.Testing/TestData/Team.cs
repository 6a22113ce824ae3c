using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.Teams;

namespace Tidemark.Testing;

public static partial class TestData
{
    public static Team Team(Collaborative? takesPartIn = null, bool listed = true, string? slug = null)
    {
        var team = new Team(EntityId.New<TeamId>(), SlugOr(slug, "team"), "Birch Ward", TeamKind.Ward);
        if (takesPartIn is not null) team.TakePartIn(takesPartIn.Id, null, null, listed);
        return team;
    }
}
