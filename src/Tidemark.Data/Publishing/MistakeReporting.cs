using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Publishing;

namespace Tidemark.Data;

/// <summary>Reports of mistakes, for the form that takes them and the operator who reads them.</summary>
public static class MistakeReporting
{
    /// <summary>Keeps a report. One that is kept already is left as it is.</summary>
    public static async Task KeepMistakeReport(this TidemarkDbContext db, MistakeReport report, CancellationToken cancel)
    {
        if (await IsKept(db, report, cancel)) return;
        db.MistakeReports.Add(report);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The same form sent twice at once: the other one has kept it.
            db.ChangeTracker.Clear();
            if (!await IsKept(db, report, cancel)) throw;
        }
    }

    /// <summary>Oldest first.</summary>
    public static async Task<IReadOnlyList<MistakeReport>> ReadMistakeReports(this TidemarkDbContext db, CancellationToken cancel) =>
        await db.MistakeReports.AsNoTracking().OrderBy(r => r.At).ThenBy(r => r.Id).ToListAsync(cancel);

<<<<<<< HEAD
    /// <summary>Removes a report that has been dealt with.</summary>
    /// <returns>False when there is no such report.</returns>
=======
    /// <summary>Deletes a report for good. False when there is no such report.</summary>
>>>>>>> searching
    public static async Task<bool> RemoveMistakeReport(this TidemarkDbContext db, Guid id, CancellationToken cancel) =>
        await db.MistakeReports.Where(r => r.Id == id).ExecuteDeleteAsync(cancel) == 1;

    private static Task<bool> IsKept(TidemarkDbContext db, MistakeReport report, CancellationToken cancel) =>
        db.MistakeReports.AnyAsync(r => r.Id == report.Id, cancel);
}
