using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;

namespace Tidemark.Web.Features.LearningSets;

/// <summary>The talks and materials of a collaborative, or of one gathering, as rows: a fixed number of queries.</summary>
internal sealed class TalkRows(VisibleRecords visible, Collaborative collaborative)
{
    /// <summary>In the collaborative's own order.</summary>
    public async Task<(IReadOnlyList<TalkRow> Talks, IReadOnlyList<MaterialRow> Materials)> Read(GatheringId? gathering, CancellationToken cancel)
    {
        var talks = await visible.Talks.Include(t => t.Teams)
            .Where(t => t.CollaborativeId == collaborative.Id && (gathering == null || t.GatheringId == gathering))
            .OrderBy(t => t.Order).ToListAsync(cancel);
        var talkIds = talks.ConvertAll(t => (TalkId?)t.Id);
        var materials = await visible.Materials
            .Where(m => m.CollaborativeId == collaborative.Id && m.Withdrawn == null
                && (gathering == null || m.GatheringId == gathering || talkIds.Contains(m.TalkId)))
            .OrderBy(m => m.Order).ToListAsync(cancel);
        var rows = materials.ConvertAll(m => MaterialRow.Of(m, collaborative.Slug));
        var ofTalks = rows.ToLookup(m => m.TalkId);
        var cast = await CastList.Of(visible, talks, cancel);
        return
        (
            [
                .. talks.Select(t => new TalkRow(
                    t.Id, collaborative.Slug, t.Slug, t.Heading, t.Kind, t.Summary, t.Note, t.ContentNote, cast.Speakers(t), [.. ofTalks[t.Id]], t.GatheringId)),
            ],
            rows
        );
    }
}
