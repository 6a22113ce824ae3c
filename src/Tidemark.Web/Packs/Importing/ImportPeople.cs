using Microsoft.EntityFrameworkCore;
using Tidemark.Domain.Common;
using Tidemark.Domain.Organisations;
using Tidemark.Domain.People;
using Tidemark.Domain.Teams;

namespace Tidemark.Web.Packs.Importing;

/// <summary>Organisations, sites, teams and people.</summary>
internal static class ImportPeople
{
    public static async Task Run(ImportUnderWay import)
    {
        await Organisations(import);
        await Sites(import);
        await People(import);
    }

    /// <summary>After the collaborative: a team takes part in it.</summary>
    public static async Task Teams(ImportUnderWay import)
    {
        var (keys, entries) = (import.Keys, import.Pack.Teams.Teams);
        var ids = keys.IdsOf<TeamId>(PackNouns.Team, entries.Select(e => e.Id));
        var there = await import.Records.Teams.AsTracking().Include(t => t.Participations)
            .Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, import.Cancel);
        await RefuseTakenSlugs(import, [.. entries.Select(e => e.Slug ?? e.Id)], ids);
        foreach (var entry in entries)
        {
            var id = keys.IdOf<TeamId>(PackNouns.Team, entry.Id);
            var slug = entry.Slug ?? entry.Id;
            var team = import.FindOrAdd(there, id, () => new Team(id, slug, entry.Name, entry.Kind));
            team.MoveTo(slug);
            team.WasAt(entry.FormerSlugs);
            team.Describe(entry.Name, entry.Kind, keys.IdOf<SiteId>(PackNouns.Site, entry.Site),
                keys.IdOf<OrganisationId>(PackNouns.Organisation, entry.Organisation), entry.Note);
            team.Know(entry.Facts.Select(f => new TeamFact(f.From, f.WardType, f.Setting, f.Beds, f.SexMix, f.Note)));
            team.TakePartIn(import.Collaborative, entry.Joined, entry.Left, entry.Listed);
        }
    }

    /// <summary>Teams have addresses of their own, whichever collaborative they take part in. Those of the pack may change theirs round.</summary>
    private static async Task RefuseTakenSlugs(ImportUnderWay import, IReadOnlyList<Slug> slugs, IReadOnlyList<TeamId> ids)
    {
        var taken = await import.Records.Teams.Where(t => slugs.Contains(t.Slug) && !ids.Contains(t.Id)).Select(t => t.Slug).ToListAsync(import.Cancel);
        if (taken.Count > 0)
            throw new DomainException(
                $"The address “{taken.Min(s => s.Value)}” belongs to another team. Give the team of the pack a slug of its own. Nothing was changed.");
    }

    private static async Task Organisations(ImportUnderWay import)
    {
        var (keys, entries) = (import.Keys, import.Pack.Organisations.Organisations);
        var ids = keys.IdsOf<OrganisationId>(PackNouns.Organisation, entries.Select(e => e.Id));
        var there = await import.Records.Organisations.AsTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, import.Cancel);
        foreach (var entry in entries)
        {
            var id = keys.IdOf<OrganisationId>(PackNouns.Organisation, entry.Id);
            var organisation = import.FindOrAdd(there, id, () => new Organisation(id, entry.NameAsShown));
            organisation.Describe(entry.NameAsShown, entry.Name, entry.Kind, entry.OdsCode);
            organisation.BelongTo(keys.IdOf<OrganisationId>(PackNouns.Organisation, entry.PartOf));
        }
    }

    private static async Task Sites(ImportUnderWay import)
    {
        var (keys, entries) = (import.Keys, import.Pack.Organisations.Sites);
        var ids = keys.IdsOf<SiteId>(PackNouns.Site, entries.Select(e => e.Id));
        var there = await import.Records.Sites.AsTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, import.Cancel);
        foreach (var entry in entries)
        {
            var id = keys.IdOf<SiteId>(PackNouns.Site, entry.Id);
            import.FindOrAdd(there, id, () => new Site(id, entry.Name))
                .Describe(entry.Name, keys.IdOf<OrganisationId>(PackNouns.Organisation, entry.Organisation), entry.Setting);
        }
    }

    private static async Task People(ImportUnderWay import)
    {
        var (keys, entries) = (import.Keys, import.Pack.People.People);
        var ids = keys.IdsOf<PersonId>(PackNouns.Person, entries.Select(e => e.Id));
        var there = await import.Records.People.AsTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, import.Cancel);
        foreach (var entry in entries)
        {
            var id = keys.IdOf<PersonId>(PackNouns.Person, entry.Id);
            var person = import.FindOrAdd(there, id, () => new Person(id, entry.Name));
            person.Rename(entry.Name);
            person.AlsoKnownAs(entry.AlsoShownAs);
        }
    }
}
