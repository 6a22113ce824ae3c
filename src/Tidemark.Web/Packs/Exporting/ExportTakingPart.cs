using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Teams;
using Tidemark.Web.Packs.Importing;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Exporting;

/// <summary>Organisations, sites, teams and people, each kind in the order of its ids: they have no other.</summary>
internal static class ExportTakingPart
{
    public static OrganisationsFile Organisations(PublishedContent content, ExportKeys keys) => new()
    {
        Organisations = InOrder(content.Organisations.Select(o => new OrganisationEntry
        {
            Id = keys.Of(PackNouns.Organisation, o.Id),
            Name = o.Name,
            NameAsShown = o.NameAsShown,
            Kind = o.Kind,
            PartOf = keys.Find(PackNouns.Organisation, o.PartOf),
            OdsCode = o.OdsCode,
        })),
        Sites = InOrder(content.Sites.Select(s => new SiteEntry
        {
            Id = keys.Of(PackNouns.Site, s.Id),
            Name = s.Name,
            Organisation = keys.Find(PackNouns.Organisation, s.OrganisationId),
            Setting = s.Setting,
        })),
    };

    public static PeopleFile People(PublishedContent content, ExportKeys keys) => new()
    {
        People = InOrder(content.People.Select(p => new PersonEntry
        {
            Id = keys.Of(PackNouns.Person, p.Id),
            Name = p.DisplayName,
            AlsoShownAs = p.Aliases,
        })),
    };

    public static TeamsFile Teams(PublishedContent content, ExportKeys keys)
    {
        var former = new FormerAddresses(content.Teams.Select(t => t.Slug));
        var ordered = content.Teams.OrderBy(t => keys.Of(PackNouns.Team, t.Id).Value, StringComparer.Ordinal);
        return new TeamsFile { Teams = [.. ordered.Select(t => Team(t, content.Collaborative, keys, former))] };
    }

    private static TeamEntry Team(Team team, Collaborative collaborative, ExportKeys keys, FormerAddresses former)
    {
        var id = keys.Of(PackNouns.Team, team.Id);
        var part = team.Participations.Single(p => p.CollaborativeId == collaborative.Id);
        return new TeamEntry
        {
            Id = id,
            Slug = team.Slug == id ? null : team.Slug,
            FormerSlugs = former.Of(team.FormerSlugs),
            Name = team.Name,
            Kind = team.Kind,
            Site = keys.Find(PackNouns.Site, team.SiteId),
            Organisation = keys.Find(PackNouns.Organisation, team.OrganisationId),
            Note = team.Note,
            Joined = part.Joined,
            Left = part.Left,
            Facts =
            [
                .. team.Facts.Select(f => new TeamFactEntry
                {
                    From = f.From, WardType = f.WardType, Setting = f.Setting, Beds = f.Beds, SexMix = f.SexMix, Note = f.Note,
                }),
            ],
        };
    }

    private static IReadOnlyList<T> InOrder<T>(IEnumerable<T> entries) where T : IdentifiedEntry =>
        [.. entries.OrderBy(e => e.Id.Value, StringComparer.Ordinal)];
}
