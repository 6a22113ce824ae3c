using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Publishing;

namespace Tidemark.Data;

/// <summary>Reports of mistakes, for the form that takes them and the operator who reads them.</summary>
public static class MistakeReporting
{
    /// <summary>Keeps a report. One that is kept already, even by the same form sent at the same time, is left as it is.</summary>
    public static Task KeepMistakeReport(this TidemarkDbContext db, MistakeReport report, CancellationToken cancel)
    {
        var (id, wish) = (report.Id, report.Wish.ToString());
        return db.Database.ExecuteSqlAsync($"""
            INSERT INTO "MistakeReports" ("Id", "Page", "Wish", "Text", "ReplyTo", "At")
            VALUES ({id}, {report.Page}, {wish}, {report.Text}, {report.ReplyTo}, {report.At}) ON CONFLICT ("Id") DO NOTHING
            """, cancel);
    }

    /// <summary>Oldest first.</summary>
    public static async Task<IReadOnlyList<MistakeReport>> ReadMistakeReports(this TidemarkDbContext db, CancellationToken cancel) =>
        await db.MistakeReports.AsNoTracking().OrderBy(r => r.At).ThenBy(r => r.Id).ToListAsync(cancel);

    /// <summary>Deletes a report for good. False when there is no such report.</summary>
    public static async Task<bool> RemoveMistakeReport(this TidemarkDbContext db, Guid id, CancellationToken cancel) =>
        await db.MistakeReports.Where(r => r.Id == id).ExecuteDeleteAsync(cancel) == 1;
}
