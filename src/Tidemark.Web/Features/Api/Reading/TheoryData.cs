using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Domain.Theory;
using Tidemark.Web.Features.Api.Records;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Api.Reading;

/// <summary>The versions of the theory of change.</summary>
internal sealed class TheoryData(VisibleRecords visible, CurrentCollaborative current, TidemarkSettings settings)
{
    private IQueryable<TheoryOfChange> All => visible.Theories.Where(t => t.CollaborativeId == current.Id);

    public async Task<ListPage<TheoryRecord>> List(Paging paging, CancellationToken cancel)
    {
        var total = await All.CountAsync(cancel);
        return paging.Of(await Records(All.OrderBy(t => t.Version).Skip(paging.Skip).Take(paging.Size), cancel), total, settings);
    }

    public async Task<TheoryRecord?> One(int version, CancellationToken cancel) => (await Records(All.Where(t => t.Version == version), cancel)).SingleOrDefault();

    private async Task<List<TheoryRecord>> Records(IQueryable<TheoryOfChange> wanted, CancellationToken cancel)
    {
        var found = await wanted.Include(t => t.Drivers).Include(t => t.ChangeIdeas).AsSplitQuery().ToListAsync(cancel);
        return [.. found.Select(Record)];
    }

    private TheoryRecord Record(TheoryOfChange t)
    {
        var slugs = t.Drivers.ToDictionary(d => d.Id, d => d.Slug.Value);
        return new()
        {
            Version = t.Version,
            Label = t.Label,
            Dated = t.Dated?.ToString(),
            DatedPrecision = t.Dated?.Precision,
            Aim = t.Aim,
            CentralConcept = t.CentralConcept,
            Note = t.Note,
            Drivers = [.. t.Primary.Concat(t.Secondary).Select(d => new DriverRecord(d.Slug.Value, d.Title, d.Level, SlugsOf(d.Parents)))],
            ChangeIdeas = [.. t.ChangeIdeas.OrderBy(i => i.Order).ThenBy(i => i.Slug.Value, StringComparer.Ordinal).Select(i => Record(i, SlugsOf(i.DriverIds)))],
            Sources = t.SourceKeys,
            PictureUrl = settings.Absolute(TheoryLinks.Picture(current.Slug, t.Version)),
            Url = settings.Absolute(TheoryLinks.Version(current.Slug, t.Version)),
            Links = new(settings.Absolute(DataLinks.Theory(current.Slug, t.Version))),
        };

        string[] SlugsOf(IEnumerable<DriverId> ids) => [.. ids.Select(slugs.GetValueOrDefault).OfType<string>()];
    }

    private static ChangeIdeaRecord Record(ChangeIdea i, IReadOnlyList<string> drivers) => new()
    {
        Slug = i.Slug.Value,
        Title = i.Title,
        Problem = i.Problem,
        Change = i.Change,
        Learning = i.Learning,
        Drivers = drivers,
    };
}
