using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;
using Tidemark.Web.Features.Api.Records;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Api.Reading;

/// <summary>Talks, and people as public talks name them.</summary>
internal sealed class TalkData(VisibleRecords visible, CurrentCollaborative current, Names names, TidemarkSettings settings)
{
    private IQueryable<Talk> All => visible.Talks.Where(t => t.CollaborativeId == current.Id);

    public async Task<ListPage<TalkRecord>> List(Paging paging, CancellationToken cancel)
    {
        var total = await All.CountAsync(cancel);
        return paging.Of(await Records(InOrder.Skip(paging.Skip).Take(paging.Size), cancel), total, settings);
    }

    public async Task<TalkRecord?> One(Slug slug, CancellationToken cancel) => (await Records(All.Where(t => t.Slug == slug), cancel)).SingleOrDefault();

    public Task<List<TalkRecord>> Everything(CancellationToken cancel) => Records(InOrder, cancel);

    /// <summary>Where the talk with this former slug is now.</summary>
    public async Task<string?> MovedTo(Slug former, CancellationToken cancel)
    {
        IReadOnlyList<Slug> none = [];
        var moved = await All.Where(t => t.FormerSlugs != none).Select(t => new { t.Slug, t.FormerSlugs }).ToListAsync(cancel);
        return moved.Find(t => t.FormerSlugs.Contains(former)) is { } now ? DataLinks.Talk(current.Slug, now.Slug) : null;
    }

    /// <summary>In order of name. Somebody who is in no public talk is not there.</summary>
    public async Task<ListPage<PersonRecord>> People(Paging paging, CancellationToken cancel)
    {
        var talks = await InOrder.Select(t => new { t.Slug, t.Heading, t.Appearances }).ToListAsync(cancel);
        var parts = talks.SelectMany(t => t.Appearances, (talk, appearance) => (Talk: names.To(talk.Slug, talk.Heading), Appearance: appearance))
            .Where(p => p.Appearance.PersonId is not null).ToLookup(p => p.Appearance.PersonId!.Value);
        var ids = parts.Select(p => p.Key).ToList();
        var all = visible.People.Where(p => ids.Contains(p.Id));
        var total = await all.CountAsync(cancel);
        var found = await all.OrderBy(p => p.DisplayName).ThenBy(p => p.Id).Skip(paging.Skip).Take(paging.Size).ToListAsync(cancel);
        await names.FindOrganisations(found.SelectMany(p => parts[p.Id]).Select(p => p.Appearance.OrganisationId), cancel);
        return paging.Of(
            [
                .. found.Select(person => new PersonRecord
                {
                    Id = person.Id.Value,
                    Name = person.DisplayName,
                    OtherNames = person.Aliases,
                    Talks =
                    [
                        .. parts[person.Id].Select(p => new PersonTalkRecord(
                            p.Talk, p.Appearance.Part, p.Appearance.Role, names.Organisation(p.Appearance.OrganisationId), p.Appearance.Affiliation)),
                    ],
                }),
            ], total, settings);
    }

    private IOrderedQueryable<Talk> InOrder => All.OrderBy(t => t.Order).ThenBy(t => t.Slug);

    private async Task<List<TalkRecord>> Records(IQueryable<Talk> wanted, CancellationToken cancel)
    {
        var found = await wanted.Include(t => t.Teams).Include(t => t.Drivers).AsSplitQuery().ToListAsync(cancel);
        var appearances = found.SelectMany(t => t.Appearances).ToList();
        await names.FindOrganisations(appearances.Select(a => a.OrganisationId), cancel);
        await names.FindPeople(appearances.Select(a => a.PersonId), cancel);
        await names.FindTeams(appearances.SelectMany(a => a.TeamIds).Concat(found.SelectMany(t => t.Teams.Select(l => l.TeamId))), cancel);
        await names.FindGatherings(found.Select(t => t.GatheringId), cancel);
        await names.FindDrivers(found.SelectMany(t => t.Drivers.Select(l => l.DriverId)), cancel);
        await names.FindTheories(found.Select(t => t.TheoryOfChangeId), cancel);
        return [.. found.Select(Record)];
    }

    private TalkRecord Record(Talk t) => new()
    {
        Slug = t.Slug.Value,
        Title = t.Title,
        Heading = t.Heading,
        Kind = t.Kind,
        Summary = t.Summary,
        ContentNote = t.ContentNote,
        Gathering = names.Gathering(t.GatheringId),
        GatheringBasis = t.GatheringBasis,
        Minutes = t.Minutes,
        NotRecorded = t.NotRecorded,
        Note = t.Note,
        Appearances = [.. t.Appearances.Select(Record).Where(a => a.Person is not null || a.Teams.Count > 0)],
        Teams = names.Teams(t.Teams.Select(l => l.TeamId)),
        Drivers = names.Drivers(t.Drivers.Select(l => l.DriverId)),
        TheoryOfChange = names.Theory(t.TheoryOfChangeId),
        Sources = t.SourceKeys,
        Url = settings.Absolute(TalkLinks.Show(current.Slug, t.Slug)),
        Links = new(settings.Absolute(DataLinks.Talk(current.Slug, t.Slug))),
    };

    private AppearanceRecord Record(Appearance a) => new()
    {
        Part = a.Part,
        Person = names.Person(a.PersonId),
        Role = a.Role,
        Organisation = names.Organisation(a.OrganisationId),
        Affiliation = a.Affiliation,
        Teams = names.Teams(a.TeamIds),
    };
}
