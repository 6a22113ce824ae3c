using Microsoft.EntityFrameworkCore;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Importing;

/// <summary>Gatherings and talks.</summary>
internal static class ImportLearningSets
{
    public static async Task Gatherings(ImportUnderWay import)
    {
        var there = await import.Records.Gatherings.AsTracking()
            .Where(g => g.CollaborativeId == import.Collaborative).ToDictionaryAsync(g => g.Id, import.Cancel);
        foreach (var entry in import.Pack.Gatherings.Gatherings)
        {
            var id = import.Keys.IdOf<GatheringId>(PackNouns.Gathering, entry.Id);
            var isNew = !there.ContainsKey(id);
            var gathering = import.FindOrAdd(there, id, () => new Gathering(id, import.Collaborative, entry.Kind));
            gathering.Name(entry.Kind, entry.Number, entry.NumberBasis, entry.Number is null ? entry.Slug ?? entry.Id : null, entry.Title);
            gathering.WasAt(entry.FormerSlugs);
            gathering.Schedule(entry.Date, entry.Start, entry.End, entry.TimeZone);
            gathering.Meet(entry.Mode, entry.Venue);
            gathering.Stand(entry.Status);
            gathering.Describe(entry.Summary, entry.Note, ImportUnderWay.Texts(entry.Sources));
            gathering.Plan(entry.Agenda.Select(a => Release(import, a)));
            if (isNew || entry.Sequence > gathering.Sequence) gathering.CountFrom(entry.Sequence ?? 0);
        }
        ImportUnderWay.RefuseShared(there.Values, "learning set", g => g.Number, NameOf);
        ImportUnderWay.RefuseShared(there.Values, "gathering", g => g.Slug, NameOf);
    }

    public static async Task Talks(ImportUnderWay import, IReadOnlyDictionary<Slug, DriverId> drivers)
    {
        var (keys, entries) = (import.Keys, import.Pack.Talks.Talks);
        var there = await import.Records.Talks.AsTracking().Include(t => t.Teams).Include(t => t.Drivers)
            .Where(t => t.CollaborativeId == import.Collaborative).ToDictionaryAsync(t => t.Id, import.Cancel);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var id = keys.IdOf<TalkId>(PackNouns.Talk, entry.Id);
            var slug = entry.Slug ?? entry.Id;
            var heading = entry.Title ?? entry.Heading ?? "";
            var talk = import.FindOrAdd(there, id, () => new Talk(id, import.Collaborative, slug, heading));
            talk.MoveTo(slug);
            talk.WasAt(entry.FormerSlugs);
            talk.Describe(entry.Kind, entry.Title, heading, entry.Summary, entry.Note, entry.ContentNote);
            talk.Place(keys.IdOf<GatheringId>(PackNouns.Gathering, entry.Gathering), entry.GatheringBasis, entry.Minutes, entry.NotRecorded, i + 1);
            talk.Share(entry.Sharing);
            talk.Cite(ImportUnderWay.Texts(entry.Sources));
            talk.Present(keys.IdOf<TheoryOfChangeId>(PackNouns.Theory, entry.Theory));
            talk.Given(entry.Appearances.Select(a => Appearance(keys, a)));
            talk.About(keys.IdsOf<TeamId>(PackNouns.Team, entry.Teams), entry.Drivers.Select(d => drivers[d]));
        }
        ImportUnderWay.RefuseShared(there.Values, "talk", t => (Slug?)t.Slug, t => t.Heading);
    }

    private static string NameOf(Gathering gathering) => gathering.Title ?? gathering.Date?.ToWords() ?? gathering.Kind.ToString();

    private static Appearance Appearance(ImportKeys keys, AppearanceEntry entry) => new(
        keys.IdOf<PersonId>(PackNouns.Person, entry.Person), entry.Part, entry.Role,
        keys.IdOf<OrganisationId>(PackNouns.Organisation, entry.Organisation), entry.Affiliation,
        keys.IdsOf<TeamId>(PackNouns.Team, entry.Teams));

    private static AgendaRelease Release(ImportUnderWay import, AgendaEntry entry) => new(
        entry.Release, entry.Published, entry.Note,
        [.. entry.Items.Select(i => new AgendaItem(i.Kind, i.Start, i.Minutes, i.Title, import.Keys.IdOf<TalkId>(PackNouns.Talk, i.Talk)))]);
}
