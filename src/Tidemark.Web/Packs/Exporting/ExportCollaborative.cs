using Tidemark.Domain.Common;
using Tidemark.Domain.Theory;
using Tidemark.Web.Packs.Importing;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Exporting;

/// <summary>The collaborative itself, its sources, its theory of change and its results.</summary>
internal static class ExportCollaborative
{
    public static CollaborativeFile Collaborative(PublishedContent content, ExportKeys keys)
    {
        var c = content.Collaborative;
        return new CollaborativeFile
        {
            Slug = c.Slug,
            FormerSlugs = new FormerAddresses([c.Slug]).Of(c.FormerSlugs),
            Name = c.Name,
            Abbreviation = c.Abbreviation,
            Summary = c.Summary,
            Country = c.Country,
            Invented = c.Invented,
            Programme = Programme(content, keys),
            Host = keys.Find(PackNouns.Organisation, c.HostId),
            Commissioners = [.. c.Commissioners.Select(x => new CommissionerEntry { Organisation = keys.Of(PackNouns.Organisation, x.OrganisationId), Note = x.Note })],
            Launched = c.Launched,
            Closed = c.Closed,
            Archived = c.Archived,
            Pauses = [.. c.Pauses.Select(p => new PauseEntry { From = p.From, To = p.To, Reason = p.Reason })],
            Aim = c.Aim,
            Objectives = c.Objectives,
            Reach = c.Reach,
            Coproduction = c.Coproduction,
            Contact = c.Contact is { } contact ? new ContactEntry { Label = contact.Label, Note = contact.Note } : null,
            Sensitive = c.Sensitive,
            ContentNote = c.ContentNote,
            SupportLines = [.. c.SupportLines.Select(l => new SupportLineEntry { Name = l.Name, Phone = l.Phone, Address = l.Address, Note = l.Note })],
            Background = [.. c.Background.Select(b => new BackgroundEntry { Text = b.Text, Sources = Sources(b.Sources) })],
            NotFound = c.NotFound,
        };
    }

    public static SourcesFile Sources(PublishedContent content) => new()
    {
        Sources =
        [
            .. content.Collaborative.Sources.Select(s => new SourceEntry
            {
                Id = Slug.Parse(s.Key), Publisher = s.Publisher, What = s.What, Address = s.Address, Note = s.Note,
            }),
        ],
    };

    public static IReadOnlyList<Slug> Sources(IReadOnlyList<string> keys) => [.. keys.Select(Slug.Parse)];

    public static ResultsFile Results(PublishedContent content, ExportKeys keys) => new()
    {
        Results =
        [
            .. content.Results.OrderBy(r => r.Order).ThenBy(r => keys.Of(PackNouns.Result, r.Id).Value, StringComparer.Ordinal).Select(r => new ResultEntry
            {
                Id = keys.Of(PackNouns.Result, r.Id), Statement = r.Statement, Status = r.Status, Date = r.On, Note = r.Note, Sources = Sources(r.SourceKeys),
            }),
        ],
    };

    public static TheoryFile Theory(PublishedContent content, ExportKeys keys) => new()
    {
        Theories =
        [
            .. content.Theories.OrderBy(t => t.Version).Select(t => new TheoryEntry
            {
                Id = keys.Of(PackNouns.Theory, t.Id),
                Version = t.Version,
                Label = t.Label,
                Dated = t.Dated,
                Aim = t.Aim,
                CentralConcept = t.CentralConcept,
                Note = t.Note,
                Sources = Sources(t.SourceKeys),
                Drivers = Drivers(t),
                ChangeIdeas = ChangeIdeas(t),
            }),
        ],
    };

    private static IReadOnlyList<DriverEntry> Drivers(TheoryOfChange theory)
    {
        var slugs = theory.Drivers.ToDictionary(d => d.Id, d => d.Slug);
        return
        [
            .. theory.Drivers.OrderBy(d => d.Order).ThenBy(d => d.Slug.Value, StringComparer.Ordinal).Select(d => new DriverEntry
            {
                Id = d.Slug, Title = d.Title, Level = d.Level, Under = [.. d.Parents.Where(slugs.ContainsKey).Select(p => slugs[p])],
            }),
        ];
    }

    private static IReadOnlyList<ChangeIdeaEntry> ChangeIdeas(TheoryOfChange theory)
    {
        var slugs = theory.Drivers.ToDictionary(d => d.Id, d => d.Slug);
        return
        [
            .. theory.ChangeIdeas.OrderBy(i => i.Order).ThenBy(i => i.Slug.Value, StringComparer.Ordinal).Select(i => new ChangeIdeaEntry
            {
                Id = i.Slug,
                Title = i.Title,
                Problem = i.Problem,
                Change = i.Change,
                Learning = i.Learning,
                Under = [.. i.DriverIds.Where(slugs.ContainsKey).Select(d => slugs[d])],
            }),
        ];
    }

    private static ProgrammeEntry? Programme(PublishedContent content, ExportKeys keys) => content.Programme is { } p
        ? new ProgrammeEntry { Id = keys.Of(PackNouns.Programme, p.Id), Name = p.Name, Abbreviation = p.Abbreviation, Country = p.Country }
        : null;
}
