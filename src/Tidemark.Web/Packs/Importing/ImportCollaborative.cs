using Microsoft.EntityFrameworkCore;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Importing;

/// <summary>The collaborative itself, its programme, and its results.</summary>
internal static class ImportCollaborative
{
    public static async Task Run(ImportUnderWay import)
    {
        var (keys, file) = (import.Keys, import.Pack.Collaborative);
        await RefuseTakenSlug(import, file.Slug);
        var programme = await Programme(import, file.Programme);
        var there = await import.Records.Collaboratives.AsTracking()
            .Where(c => c.Id == import.Collaborative).ToDictionaryAsync(c => c.Id, import.Cancel);
        var collaborative = import.FindOrAdd(there, import.Collaborative,
            () => new Collaborative(import.Collaborative, file.Slug, file.Name, file.Summary));
        collaborative.MoveTo(file.Slug);
        collaborative.WasAt(file.FormerSlugs);
        collaborative.Describe(file.Name, file.Abbreviation, file.Summary, file.Country, file.Invented);
        collaborative.RunBy(programme, keys.IdOf<OrganisationId>(PackNouns.Organisation, file.Host), file.Commissioners.Select(c =>
            new Commissioner(keys.IdOf<OrganisationId>(PackNouns.Organisation, c.Organisation), c.Note)));
        collaborative.Date(file.Launched, file.Closed, file.Archived, file.Pauses.Select(p => new Pause(p.From, p.To, p.Reason)));
        collaborative.SetOut(file.Aim, file.Objectives, file.Reach, file.Coproduction);
        collaborative.AskedThrough(file.Contact is { } contact ? new Contact(contact.Label, contact.Email, contact.Note) : null);
        collaborative.Protect(file.Sensitive, file.ContentNote,
            file.SupportLines.Select(l => new SupportLine(l.Name, l.Phone, l.Address, l.Note)));
        collaborative.Cite(
            import.Pack.Sources.Sources.Select(s => new CitedSource(s.Id.Value, s.Publisher, s.What, s.Address, s.Note)),
            file.Background.Select(b => new BackgroundFact(b.Text, ImportUnderWay.Texts(b.Sources))),
            file.NotFound);
    }

    public static async Task Results(ImportUnderWay import)
    {
        var entries = import.Pack.Results.Results;
        var there = await import.Records.Results.AsTracking()
            .Where(r => r.CollaborativeId == import.Collaborative).ToDictionaryAsync(r => r.Id, import.Cancel);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var id = import.Keys.IdOf<ResultId>(PackNouns.Result, entry.Id);
            import.FindOrAdd(there, id, () => new Result(id, import.Collaborative))
                .Report(entry.Statement, entry.Status, entry.Date, entry.Note, ImportUnderWay.Texts(entry.Sources), i + 1);
        }
    }

    private static async Task<ProgrammeId?> Programme(ImportUnderWay import, ProgrammeEntry? entry)
    {
        if (entry is null) return null;
        var id = import.Keys.IdOf<ProgrammeId>(PackNouns.Programme, entry.Id);
        var there = await import.Records.Programmes.AsTracking().Where(p => p.Id == id).ToDictionaryAsync(p => p.Id, import.Cancel);
        import.FindOrAdd(there, id, () => new Programme(id, entry.Name)).Describe(entry.Name, entry.Abbreviation, entry.Country);
        return id;
    }

    private static async Task RefuseTakenSlug(ImportUnderWay import, Slug slug)
    {
        if (await import.Records.Collaboratives.AnyAsync(c => c.Slug == slug && c.Id != import.Collaborative, import.Cancel))
            throw new DomainException(
                $"The address “{slug}” belongs to another collaborative, which did not come from this pack. "
                + "Give the pack another slug, or the id of the pack that the other came from. Nothing was changed.");
    }
}
