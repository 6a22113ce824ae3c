using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Web.Features.Api.Records;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Api.Reading;

/// <summary>Collaboratives, their results and their sources.</summary>
internal sealed class CollaborativeData(
    VisibleRecords visible, CurrentCollaborative current, Names names, TidemarkSettings settings, TimeProvider clock)
{
    public async Task<ListPage<CollaborativeRecord>> List(Paging paging, CancellationToken cancel)
    {
        var total = await visible.Collaboratives.CountAsync(cancel);
        var found = await visible.Collaboratives.OrderBy(c => c.Slug).Skip(paging.Skip).Take(paging.Size).ToListAsync(cancel);
        return paging.Of(await Records(found, cancel), total, settings);
    }

    public async Task<CollaborativeRecord> One(CancellationToken cancel) => (await Records([current.Value], cancel))[0];

    public async Task<ListPage<ResultRecord>> Results(Paging paging, CancellationToken cancel)
    {
        var all = visible.Results.Where(r => r.CollaborativeId == current.Id);
        var total = await all.CountAsync(cancel);
        var found = await all.OrderBy(r => r.Order).ThenBy(r => r.Id).Skip(paging.Skip).Take(paging.Size).ToListAsync(cancel);
        return paging.Of(
            [.. found.Select(r => new ResultRecord { Statement = r.Statement, Status = r.Status, Date = r.On?.ToString(), DatePrecision = r.On?.Precision, Note = r.Note, Sources = r.SourceKeys })],
            total, settings);
    }

    public ListPage<SourceRecord> Sources(Paging paging)
    {
        var all = current.Value.Sources;
        return paging.Of(
            [.. all.Skip(paging.Skip).Take(paging.Size).Select(s => new SourceRecord { Key = s.Key, Publisher = s.Publisher, What = s.What, Url = s.Address?.Value, Note = s.Note })],
            all.Count, settings);
    }

    private async Task<List<CollaborativeRecord>> Records(IReadOnlyList<Collaborative> found, CancellationToken cancel)
    {
        await names.FindOrganisations(found.SelectMany(c => c.Commissioners.Select(m => (OrganisationId?)m.OrganisationId).Append(c.HostId)), cancel);
        var ids = found.Select(c => c.ProgrammeId).OfType<ProgrammeId>().Distinct().ToList();
        var programmes = await visible.Programmes.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        var today = clock.UkToday();
        return [.. found.Select(c => Record(c, c.ProgrammeId is { } p ? programmes.GetValueOrDefault(p) : null, today))];
    }

    private CollaborativeRecord Record(Collaborative c, Programme? programme, DateOnly today) => new()
    {
        Slug = c.Slug.Value,
        Name = c.Name,
        Abbreviation = c.Abbreviation,
        Summary = c.Summary,
        Country = c.Country,
        Invented = c.Invented,
        Sensitive = c.Sensitive,
        ContentNote = c.ContentNote,
        SupportLines = [.. c.SupportLines.Select(l => new SupportLineRecord(l.Name, l.Phone, l.Address?.Value, l.Note))],
        State = c.StateOn(today),
        Launched = c.Launched?.ToString(),
        LaunchedPrecision = c.Launched?.Precision,
        Closed = c.Closed?.ToString(),
        ClosedPrecision = c.Closed?.Precision,
        Archived = c.Archived?.ToString(),
        ArchivedPrecision = c.Archived?.Precision,
        Pauses = [.. c.Pauses.Select(p => new PauseRecord(p.From.ToString(), p.From.Precision, p.To?.ToString(), p.To?.Precision, p.Reason))],
        Aim = c.Aim,
        Objectives = c.Objectives,
        Reach = c.Reach,
        Coproduction = c.Coproduction,
        Programme = programme is null ? null : new ProgrammeRecord(programme.Name, programme.Abbreviation, programme.Country),
        Host = names.Organisation(c.HostId),
        Commissioners = [.. c.Commissioners.Select(m => (Of: names.Organisation(m.OrganisationId), m.Note)).Where(m => m.Of is not null).Select(m => new CommissionerRecord(m.Of!, m.Note))],
        Contact = c.Contact is { } contact ? new ContactRecord(contact.Label, contact.Email, contact.Note) : null,
        Background = [.. c.Background.Select(b => new BackgroundRecord(b.Text, b.Sources))],
        NotFound = c.NotFound,
        Url = settings.Absolute(CollaborativeLinks.Show(c.Slug)),
        Links = LinksOf(c.Slug),
    };

    private CollaborativeLinksRecord LinksOf(Slug slug)
    {
        var self = settings.Absolute(DataLinks.Collaborative(slug));
        return new()
        {
            Self = self,
            LearningSets = $"{self}/learning-sets",
            Gatherings = $"{self}/gatherings",
            Talks = $"{self}/talks",
            Materials = $"{self}/materials",
            Teams = $"{self}/teams",
            TheoriesOfChange = $"{self}/theories-of-change",
            Results = $"{self}/results",
            Organisations = $"{self}/organisations",
            People = $"{self}/people",
            Sources = $"{self}/sources",
            Calendar = settings.Absolute(LearningSetLinks.Calendar(slug)),
            Feed = settings.Absolute(DataLinks.Feed(slug)),
        };
    }
}
