using Tidemark.Data;
using Tidemark.Data.Jobs;
using Tidemark.Domain.Common;
using Tidemark.Web.Features.Library.Previews;
using Tidemark.Web.Features.Search;

namespace Tidemark.Web.Jobs;

/// <summary>The work that follows every change of a collaborative's content. Each job is given the collaborative's id.</summary>
internal static class FollowUps
{
    private static readonly string[] Kinds = [IndexCollaborative.JobKind, MakePreviews.JobKind];

    /// <summary>Adds the jobs to the caller's next save.</summary>
    public static void Enqueue(TidemarkDbContext db, CollaborativeId collaborative, DateTime at)
    {
        foreach (var kind in Kinds) db.Add(new Job(kind, collaborative.Value.ToString(), at));
    }
}
