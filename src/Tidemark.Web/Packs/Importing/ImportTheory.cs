using Microsoft.EntityFrameworkCore;
using Tidemark.Domain.Common;
using Tidemark.Domain.Theory;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Importing;

/// <summary>The versions of the theory of change. A driver that a version no longer has goes from it.</summary>
internal static class ImportTheory
{
    /// <summary>Brings in all versions, oldest first.</summary>
    /// <returns>For each driver's pack id, the driver of the newest version that has it.</returns>
    public static async Task<IReadOnlyDictionary<Slug, DriverId>> Run(ImportUnderWay import)
    {
        var there = await import.Records.Theories.AsTracking().Include(t => t.Drivers).Include(t => t.ChangeIdeas)
            .Where(t => t.CollaborativeId == import.Collaborative).ToDictionaryAsync(t => t.Id, import.Cancel);
        var newest = new Dictionary<Slug, DriverId>();
        foreach (var entry in import.Pack.Theory.Theories.OrderBy(t => t.Version))
        {
            var id = import.Keys.IdOf<TheoryOfChangeId>(PackNouns.Theory, entry.Id);
            var theory = import.FindOrAdd(there, id, () => new TheoryOfChange(id, import.Collaborative, entry.Version));
            theory.Number(entry.Version);
            theory.Describe(entry.Label, entry.Dated, entry.Aim, entry.CentralConcept, entry.Note, ImportUnderWay.Texts(entry.Sources));
            foreach (var (driver, driverId) in Drive(import, theory, entry)) newest[driver] = driverId;
        }
        ImportUnderWay.RefuseShared(there.Values, "version", t => (int?)t.Version, t => t.Label ?? "a theory of change without a label");
        return newest;
    }

    private static Dictionary<Slug, DriverId> Drive(ImportUnderWay import, TheoryOfChange theory, TheoryEntry entry)
    {
        DriverId DriverOf(Slug driver) => import.Keys.IdOf<DriverId>(PackNouns.Driver, $"{entry.Id}/{driver}");
        var drivers = entry.Drivers.ToDictionary(d => d.Id, d => DriverOf(d.Id));
        var ideas = entry.ChangeIdeas.ToDictionary(i => i.Id, i => import.Keys.IdOf<ChangeIdeaId>(PackNouns.ChangeIdea, $"{entry.Id}/{i.Id}"));
        theory.KeepOnly(drivers.Values.ToHashSet(), ideas.Values.ToHashSet());
        var order = 0;
        foreach (var driver in entry.Drivers.OrderBy(d => d.Level))
            theory.Drive(drivers[driver.Id], driver.Id, driver.Title, driver.Level, [.. driver.Under.Select(DriverOf)], ++order);
        order = 0;
        foreach (var idea in entry.ChangeIdeas)
            theory.Suggest(ideas[idea.Id], idea.Id, idea.Title, [.. idea.Under.Select(DriverOf)], ++order)
                .Explain(idea.Problem, idea.Change, idea.Learning);
        return drivers;
    }
}
