using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;

namespace Tidemark.Web.Features.LearningSets;

/// <summary>
/// One stop on the line of a collaborative's time: a gathering with what belongs to it, a pause, or the end (<paramref name="End"/>
/// is its word).
/// </summary>
public sealed record TrackEntry(
    PartialDate? Date, Gathering? Gathering, Pause? Pause, string? End, IReadOnlyList<TalkRow> Talks, IReadOnlyList<MaterialRow> Materials)
{
    /// <summary>
    /// By date. A pause comes before a gathering that falls in the month in which the pause ends, and after one that falls
    /// in the month in which it begins: where only months are known, that is no statement about days.
    /// </summary>
    public static IReadOnlyList<TrackEntry> InOrder(
        Collaborative collaborative, DateOnly today, IEnumerable<Gathering> gatherings, IReadOnlyList<TalkRow> talks, IReadOnlyList<MaterialRow> materials)
    {
        var ofTalk = talks.ToLookup(t => t.GatheringId);
        var entries = gatherings.Select(g => new TrackEntry(
            g.Date, g, null, null, [.. ofTalk[g.Id]], [.. materials.Where(m => m.GatheringId == g.Id && m.TalkId is null)])).ToList();
        entries.AddRange(collaborative.Pauses.Select(p => new TrackEntry(p.From, null, p, null, [], [])));
        if (collaborative.Closed is { } closed) entries.Add(new TrackEntry(closed, null, null, closed.HasCertainlyCome(today) ? "Closed" : "Closes", [], []));
        return [.. entries.OrderBy(e => e.SortDay).ThenBy(e => e.End is not null).ThenBy(e => e.Gathering?.Number)];
    }

    private DateOnly SortDay => Date is not { } date ? DateOnly.MaxValue : Gathering is null ? date.Last : date.First;
}
