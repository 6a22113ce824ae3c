using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Domain.Organisations;
using Tidemark.Domain.Teams;
using Tidemark.Web.Features.Api.Records;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Api.Reading;

/// <summary>Teams that agreed to be named in the collaborative, and the organisations that have a part in it.</summary>
internal sealed class TeamData(VisibleRecords visible, CurrentCollaborative current, Names names, TidemarkSettings settings)
{
    private IQueryable<Team> All => visible.Teams.Where(t => t.Participations.Any(p => p.CollaborativeId == current.Id && p.Listed));

    public async Task<ListPage<TeamRecord>> List(Paging paging, CancellationToken cancel)
    {
        var total = await All.CountAsync(cancel);
        var found = await All.Include(t => t.Participations.Where(p => p.CollaborativeId == current.Id))
            .OrderBy(t => t.Slug).Skip(paging.Skip).Take(paging.Size).ToListAsync(cancel);
        var ids = found.Select(t => t.SiteId).OfType<SiteId>().Distinct().ToList();
        var sites = await visible.Sites.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancel);
        await names.FindOrganisations(found.Select(t => t.OrganisationId), cancel);
        return paging.Of([.. found.Select(t => Record(t, t.SiteId is { } site ? sites.GetValueOrDefault(site) : null))], total, settings);
    }

    /// <summary>Host, commissioners, and those of named teams and public talks, each with what it is part of. In order of name.</summary>
    public async Task<ListPage<OrganisationRecord>> Organisations(Paging paging, CancellationToken cancel)
    {
        var ofTeams = await All.Select(t => t.OrganisationId).ToListAsync(cancel);
        var appearances = await visible.Talks.Where(t => t.CollaborativeId == current.Id).Select(t => t.Appearances).ToListAsync(cancel);
        var collaborative = current.Value;
        var ids = ofTeams.Concat(appearances.SelectMany(a => a).Select(a => a.OrganisationId)).Append(collaborative.HostId).OfType<OrganisationId>()
            .Concat(collaborative.Commissioners.Select(c => c.OrganisationId)).Distinct().ToList();
        var all = visible.Organisations.Where(o => ids.Contains(o.Id));
        var total = await all.CountAsync(cancel);
        var found = await all.OrderBy(o => o.NameAsShown).ThenBy(o => o.Id).Skip(paging.Skip).Take(paging.Size).ToListAsync(cancel);
        await names.FindOrganisations(found.Select(o => o.PartOf), cancel);
        return paging.Of([.. found.Select(Record)], total, settings);
    }

    private OrganisationRecord Record(Organisation o) => new()
    {
        Id = o.Id.Value,
        Name = o.Name,
        NameAsShown = o.NameAsShown,
        Kind = o.Kind,
        OdsCode = o.OdsCode,
        PartOf = names.Organisation(o.PartOf),
    };

    private TeamRecord Record(Team t, Site? site)
    {
        var part = t.Participations.Single(p => p.CollaborativeId == current.Id);
        return new()
        {
            Slug = t.Slug.Value,
            Name = t.Name,
            Kind = t.Kind,
            Site = site is null ? null : new SiteRecord(site.Name, site.Setting),
            Organisation = names.Organisation(t.OrganisationId),
            Joined = part.Joined?.ToString(),
            JoinedPrecision = part.Joined?.Precision,
            Left = part.Left?.ToString(),
            LeftPrecision = part.Left?.Precision,
            Facts = [.. t.Facts.Select(Record)],
            Note = t.Note,
            Url = settings.Absolute(TeamLinks.In(current.Slug, t.Slug)),
        };
    }

    private static TeamFactRecord Record(TeamFact f) => new()
    {
        From = f.From?.ToString(),
        FromPrecision = f.From?.Precision,
        WardType = f.WardType,
        Setting = f.Setting,
        Beds = f.Beds,
        SexMix = f.SexMix,
        Note = f.Note,
    };
}
