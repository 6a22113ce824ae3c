using Tidemark.Charts.Time;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;

namespace Tidemark.Web.Features.Shared;

/// <summary>
/// A collaborative in time, from its dates and its learning sets: what <c>_ProgrammeTime</c> shows. Other gatherings are
/// left out, because the picture is of the rhythm of learning sets.
/// </summary>
public sealed class ProgrammeTime
{
    private ProgrammeTime(ProgrammeInTime programme, string idPrefix)
    {
        Picture = programme.Draw(idPrefix);
        IsDrawn = programme.Launched is not null || programme.Closed is not null || programme.Pauses.Count > 0
            || Picture.NotDrawn.Count < programme.Gatherings.Count;
    }

    public ProgrammePicture Picture { get; }

    /// <summary>False where no date is known at all: then the sentence is all there is.</summary>
    public bool IsDrawn { get; }

    /// <summary>
    /// Draws the learning sets among the gatherings. <paramref name="idPrefix"/> starts every id in the picture's markup: a
    /// page with two pictures gives each its own.
    /// </summary>
    public static ProgrammeTime Of(Collaborative collaborative, IEnumerable<Gathering> gatherings, DateOnly today, string idPrefix = "time")
    {
        var underWay = collaborative.StateOn(today) is not (CollaborativeState.Closed or CollaborativeState.Archived);
        return new ProgrammeTime(new ProgrammeInTime
        {
            Launched = When(collaborative.Launched),
            Closed = When(collaborative.Closed),
            Pauses = [.. collaborative.Pauses.Select(p => new PauseInTime(When(p.From), When(p.To)))],
            Gatherings = [.. gatherings.Where(g => g.Kind == GatheringKind.LearningSet).OrderBy(g => g.Number ?? int.MaxValue).Select(InTime)],
            Today = underWay ? today : null,
        }, idPrefix);
    }

    private static GatheringInTime InTime(Gathering gathering) => new()
    {
        // The date of what was put off is the one on which it will not be held.
        When = gathering.Status == GatheringStatus.Postponed ? null : When(gathering.Date),
        Number = gathering.Number,
        Label = gathering.Title,
        Cancelled = gathering.Status == GatheringStatus.Cancelled,
        Mode = gathering.Mode switch
        {
            GatheringMode.Virtual => MeetingMode.Virtual,
            GatheringMode.InPerson => MeetingMode.InPerson,
            GatheringMode.Hybrid => MeetingMode.Hybrid,
            _ => MeetingMode.NotStated,
        },
    };

    private static WhenKnown? When(PartialDate? date) => date is { } known ? When(known) : null;

    private static WhenKnown When(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day => new(date.First),
        DatePrecision.Month => new(date.First.Year, date.First.Month),
        _ => new(date.First.Year),
    };
}
