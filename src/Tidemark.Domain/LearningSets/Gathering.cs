using Tidemark.Domain.Common;

namespace Tidemark.Domain.LearningSets;

/// <summary>
/// Any meeting with a place in the collaborative's time. A learning set is the gathering with a number. Its number,
/// date, times, mode and venue may each be unknown.
/// </summary>
public sealed class Gathering
{
    /// <summary>Where most collaboratives meet.</summary>
    public const string DefaultTimeZone = "Europe/London";

    private Gathering() => TimeZone = null!;

    public Gathering(GatheringId id, CollaborativeId collaborative, GatheringKind kind)
    {
        Id = id;
        CollaborativeId = collaborative;
        Kind = kind;
        TimeZone = DefaultTimeZone;
    }

    public GatheringId Id { get; private set; }

    public CollaborativeId CollaborativeId { get; private set; }

    public GatheringKind Kind { get; private set; }

    public int? Number { get; private set; }

    /// <summary>How the number is known, where it was not stated: a number inferred from date order says so.</summary>
    public string? NumberBasis { get; private set; }

    /// <summary>The address of a gathering without a number.</summary>
    public Slug? Slug { get; private set; }

    public IReadOnlyList<Slug> FormerSlugs { get; private set; } = [];

    public string? Title { get; private set; }

    public PartialDate? Date { get; private set; }

    /// <summary>Local to <see cref="TimeZone"/>.</summary>
    public TimeOnly? Start { get; private set; }

    /// <summary>Local to <see cref="TimeZone"/>; after <see cref="Start"/> on the same day.</summary>
    public TimeOnly? End { get; private set; }

    public string TimeZone { get; private set; }

    public GatheringMode? Mode { get; private set; }

    public string? Venue { get; private set; }

    public GatheringStatus Status { get; private set; }

    public string? Summary { get; private set; }

    public string? Note { get; private set; }

    public IReadOnlyList<string> SourceKeys { get; private set; } = [];

    public IReadOnlyList<AgendaRelease> Releases { get; private set; } = [];

    /// <summary>Rises with every change that a calendar shows (the SEQUENCE of iCalendar, RFC 5545 section 3.8.7.4).</summary>
    public int Sequence { get; private set; }

    /// <summary>The newest published agenda. A release without a number is a working draft, and never public.</summary>
    public AgendaRelease? PublishedAgenda => Releases.Where(r => r.Number is not null).MaxBy(r => r.Number);

    public void Name(GatheringKind kind, int? number, string? numberBasis, Slug? slug, string? title)
    {
        Guard.That(number is null or > 0, "Learning sets are numbered from 1.");
        Guard.That(number is null || kind == GatheringKind.LearningSet, "Only a learning set has a number.");
        Guard.That(number is not null || slug is not null, "A gathering without a number needs an address of its own.");
        if (Slug is { } old && old != slug) FormerSlugs = [.. FormerSlugs.Where(s => s != slug && s != old), old];
        var newTitle = Guard.Optional(title, "the title", 200);
        Announce(Kind != kind || Number != number || Title != newTitle);
        Kind = kind;
        Number = number;
        NumberBasis = number is null ? null : Guard.Optional(numberBasis, "how the number is known", 500);
        Slug = slug;
        Title = newTitle;
    }

    /// <summary>Addresses that it had before, elsewhere. They redirect.</summary>
    public void WasAt(IEnumerable<Slug> former) => FormerSlugs = Common.FormerSlugs.With(FormerSlugs, former, Slug);

    public void Schedule(PartialDate? date, TimeOnly? start, TimeOnly? end, string? timeZone)
    {
        var zone = Guard.Optional(timeZone, "the time zone", 60) ?? DefaultTimeZone;
        Guard.That(TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _), $"“{zone}” is not a time zone. Write one such as Europe/London.");
        Guard.That(start is null || date?.Day is not null, "A time needs a date whose day is known.");
        Guard.That(end is null || start is not null, "An end needs a start.");
        Guard.That(end is null || end > start, "A gathering ends after it starts.");
        Announce(Date != date || Start != start || End != end || TimeZone != zone);
        (Date, Start, End, TimeZone) = (date, start, end, zone);
    }

    public void Meet(GatheringMode? mode, string? venue)
    {
        var place = Guard.Optional(venue, "the venue", 300);
        Announce(Mode != mode || Venue != place);
        (Mode, Venue) = (mode, place);
    }

    public void Stand(GatheringStatus status)
    {
        Announce(Status != status);
        Status = status;
    }

    public void Describe(string? summary, string? note, IEnumerable<string> sources)
    {
        var text = Guard.Optional(summary, "the summary", 4000);
        Announce(Summary != text);
        Summary = text;
        Note = Guard.Optional(note, "the note", 2000);
        SourceKeys = [.. sources];
    }

    public void Plan(IEnumerable<AgendaRelease> releases)
    {
        var ordered = releases.OrderBy(r => r.Number ?? int.MaxValue).ToList();
        Guard.That(ordered.Count(r => r.Number is null) <= 1, "An agenda has one working draft.");
        Guard.That(ordered.Where(r => r.Number is not null).DistinctBy(r => r.Number).Count() == ordered.Count(r => r.Number is not null),
            "Two agenda releases have the same number.");
        Releases = ordered;
    }

    /// <summary>Takes over a count from elsewhere, so that calendars do not take a newer entry for an older one.</summary>
    public void CountFrom(int sequence)
    {
        Guard.That(sequence >= 0, "A sequence is 0 or more.");
        Sequence = sequence;
    }

    private void Announce(bool changed)
    {
        if (changed) Sequence++;
    }
}
