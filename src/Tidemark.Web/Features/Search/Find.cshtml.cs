using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data;
using Tidemark.Data.Search;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Search;

/// <summary>
/// Finds everything public. Its answers are kept nowhere: anyone could fill a cache with made-up questions, and what was
/// asked is nobody's business on a shared computer.
/// </summary>
[NotCached]
[EnableRateLimiting(Refusals.Costly)]
internal sealed class FindModel(TidemarkDbContext db, VisibleRecords visible, SearchIndex index, DidYouMean didYouMean) : PageModel
{
    public const int PageSize = 20;

    private IReadOnlyList<Place> _places = [];

    public SearchQuery Query { get; private set; } = SearchQuery.Parse(null);

    /// <summary>The collaborative that the search keeps to, or null for all.</summary>
    public Place? Within { get; private set; }

    /// <summary>True when the address names a collaborative that is not there: then all are searched.</summary>
    public bool WithinIsUnknown { get; private set; }

    public SearchKind? Kind { get; private set; }

    public SearchFindings Findings { get; private set; } = SearchFindings.None;

    public SearchQuery? Suggestion { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public int Pages => Math.Max(1, (Findings.Count + PageSize - 1) / PageSize);

    /// <summary>Where to go on when nothing was found, or nothing was asked.</summary>
    public IReadOnlyList<Place> Places => Within is null ? _places : [Within];

    public async Task OnGet(CancellationToken cancel)
    {
        Query = SearchQuery.Parse(Asked("q"));
        Kind = KindWords.Parse(Asked("kind"));
        _places = await visible.Collaboratives.OrderBy(c => c.Name).Select(c => new Place(c.Id, c.Slug, c.Name, c.Invented)).ToListAsync(cancel);
        var within = Asked("in");
        Within = _places.FirstOrDefault(p => p.Slug.Value == within);
        WithinIsUnknown = within is { Length: > 0 } && Within is null;
        if (Query.IsEmpty) return;
        var wanted = int.TryParse(Asked("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(number, 1) : 1;
        var request = new SearchRequest(Query, Within?.Id, Kind, 0, PageSize);
        PageNumber = Math.Min(wanted, SearchIndex.MostNouns / PageSize);
        Findings = await index.Find(db, request with { Skip = (PageNumber - 1) * PageSize }, cancel);
        if (Findings is { Count: > 0, Hits.Count: 0 })
        {
            PageNumber = Pages;
            Findings = await index.Find(db, request with { Skip = (PageNumber - 1) * PageSize }, cancel);
        }
        if (Findings.Kinds.Count == 0) Suggestion = await didYouMean.Find(request, cancel);
    }

    /// <summary>A value of the address; the first, when it is given more than once.</summary>
    private string? Asked(string name) => Request.Query[name].FirstOrDefault();

    public Place? PlaceOf(SearchHit hit) => _places.FirstOrDefault(p => p.Id == hit.Collaborative);

    public string Link(SearchKind? kind, int page = 1) =>
        SearchLinks.Show(Query.Text, Within?.Slug, kind is { } one ? KindWords.InAddress(one) : null, page);

    /// <summary>The numbers of the pages to offer; null stands for a gap.</summary>
    public IEnumerable<int?> PageNumbers()
    {
        var last = 0;
        for (var number = 1; number <= Pages; number++)
        {
            if (number != 1 && number != Pages && Math.Abs(number - PageNumber) > 1) continue;
            if (number > last + 1) yield return null;
            yield return last = number;
        }
    }

    internal sealed record Place(CollaborativeId Id, Slug Slug, string Name, bool Invented);
}
