using Microsoft.EntityFrameworkCore;

namespace Tidemark.Data;

/// <summary>One stretch of indexed text: of a noun as a whole, or of one place inside its files.</summary>
public sealed record SearchText(string Path, string Label, string Title, string Facts, string? Place, string Text);

public static class SearchIndexReading
{
    /// <summary>All that search knows, nouns first. It is all public.</summary>
    public static async Task<IReadOnlyList<SearchText>> ReadSearchTexts(this TidemarkDbContext db, CancellationToken cancel)
    {
        var nouns = await db.SearchNouns.OrderBy(n => n.Path)
            .Select(n => new SearchText(n.Path, n.Label, n.Title, n.Facts, null, n.Text)).ToListAsync(cancel);
        var parts = await db.SearchParts.OrderBy(p => p.Id).Join(
            db.SearchNouns, p => p.SearchNounId, n => n.Id,
            (p, n) => new SearchText(n.Path + p.Suffix, n.Label, n.Title, n.Facts, p.Place, p.Text)).ToListAsync(cancel);
        return [.. nouns, .. parts];
    }
}
