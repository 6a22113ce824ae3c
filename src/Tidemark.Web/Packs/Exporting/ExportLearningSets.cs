using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Packs.Importing;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Exporting;

/// <summary>Gatherings with their published agendas, and talks.</summary>
internal sealed class ExportLearningSets(PublishedContent content, ExportKeys keys, IReadOnlyDictionary<DriverId, Slug> drivers)
{
    /// <summary>By date, those whose date is not known last.</summary>
    public GatheringsFile Gatherings()
    {
        var former = new FormerAddresses(content.Gatherings.Select(g => g.Number is null ? g.Slug : null).OfType<Slug>());
        var ordered = content.Gatherings.OrderBy(g => g.Date?.First ?? DateOnly.MaxValue).ThenBy(g => g.Start ?? TimeOnly.MinValue)
            .ThenBy(g => g.Number ?? int.MaxValue).ThenBy(g => keys.Of(PackNouns.Gathering, g.Id).Value, StringComparer.Ordinal);
        return new GatheringsFile { Gatherings = [.. ordered.Select(g => Gathering(g, former))] };
    }

    public TalksFile Talks()
    {
        var former = new FormerAddresses(content.Talks.Select(t => t.Slug));
        var ordered = content.Talks.OrderBy(t => t.Order).ThenBy(t => keys.Of(PackNouns.Talk, t.Id).Value, StringComparer.Ordinal);
        return new TalksFile { Talks = [.. ordered.Select(t => Talk(t, former))] };
    }

    private GatheringEntry Gathering(Gathering g, FormerAddresses former)
    {
        var id = keys.Of(PackNouns.Gathering, g.Id);
        return new GatheringEntry
        {
            Id = id,
            Kind = g.Kind,
            Number = g.Number,
            NumberBasis = g.NumberBasis,
            Slug = g.Number is not null || g.Slug == id ? null : g.Slug,
            FormerSlugs = former.Of(g.FormerSlugs),
            Title = g.Title,
            Date = g.Date,
            Start = g.Start,
            End = g.End,
            TimeZone = g.TimeZone == Domain.LearningSets.Gathering.DefaultTimeZone ? null : g.TimeZone,
            Mode = g.Mode,
            Venue = g.Venue,
            Status = g.Status,
            Summary = g.Summary,
            Note = g.Note,
            Sources = ExportCollaborative.Sources(g.SourceKeys),
            Agenda = [.. g.Releases.Where(r => r.Number is not null).Select(Release)],
            Sequence = g.Sequence == 0 ? null : g.Sequence,
        };
    }

    private AgendaEntry Release(AgendaRelease release) => new()
    {
        Release = release.Number,
        Published = release.Published,
        Note = release.Note,
        Items = [.. release.Items.Select(Item)],
    };

    /// <summary>A line whose talk is not for everyone says on the page that there is a talk, and no more.</summary>
    private AgendaItemEntry Item(AgendaItem item)
    {
        var talk = keys.Find(PackNouns.Talk, item.TalkId);
        return new AgendaItemEntry
        {
            Kind = item.Kind,
            Start = item.Start,
            Minutes = item.Minutes,
            Title = item.Title ?? (item.TalkId is not null && talk is null ? Words.For(item.Kind) : null),
            Talk = talk,
        };
    }

    private TalkEntry Talk(Talk t, FormerAddresses former)
    {
        var id = keys.Of(PackNouns.Talk, t.Id);
        return new TalkEntry
        {
            Id = id,
            Slug = t.Slug == id ? null : t.Slug,
            FormerSlugs = former.Of(t.FormerSlugs),
            Title = t.Title,
            Heading = t.Title is null ? t.Heading : null,
            Kind = t.Kind,
            Summary = t.Summary,
            Gathering = keys.Find(PackNouns.Gathering, t.GatheringId),
            GatheringBasis = t.GatheringBasis,
            Theory = keys.Find(PackNouns.Theory, t.TheoryOfChangeId),
            Minutes = t.Minutes,
            NotRecorded = t.NotRecorded,
            ContentNote = t.ContentNote,
            Note = t.Note,
            Appearances = [.. content.Appearances(t).Select(Appearance)],
            Teams = keys.Among(PackNouns.Team, t.Teams.Select(l => l.TeamId)),
            Drivers = Drivers(t.Drivers.Select(l => l.DriverId), drivers),
            Sources = ExportCollaborative.Sources(t.SourceKeys),
        };
    }

    private AppearanceEntry Appearance(Appearance a) => new()
    {
        Person = keys.Find(PackNouns.Person, a.PersonId),
        Part = a.Part,
        Role = a.Role,
        Organisation = keys.Find(PackNouns.Organisation, a.OrganisationId),
        Affiliation = a.Affiliation,
        Teams = [.. a.TeamIds.Select(t => keys.Find<TeamId>(PackNouns.Team, t)).OfType<Slug>().Distinct()],
    };

    public static IReadOnlyList<Slug> Drivers(IEnumerable<DriverId> ids, IReadOnlyDictionary<DriverId, Slug> drivers) =>
        [.. ids.Where(drivers.ContainsKey).Select(d => drivers[d]).Distinct().OrderBy(s => s.Value, StringComparer.Ordinal)];
}
