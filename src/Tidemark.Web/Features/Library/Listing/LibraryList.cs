using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Domain.Library;
using Tidemark.Web.Features.Library.Filters;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.Library.Listing;

internal sealed record FacetValue(FilterValue Value, int Count, bool IsChosen);

internal sealed record Facet(MaterialFilter Filter, IReadOnlyList<FacetValue> Values);

/// <summary>
/// One page of the library as it was asked for. <paramref name="Count"/> is of all that fit, on every page;
/// <paramref name="HeldNowhere"/> of those in the whole library of which neither a file nor an address is known;
/// <paramref name="Empty"/> are the groups that nothing is filed by.
/// </summary>
internal sealed record LibraryPage(
    LibraryQuery Query, IReadOnlyList<MaterialRow> Rows, int Count, int All, int HeldNowhere, int Page, IReadOnlyList<Facet> Facets,
    IReadOnlyList<MaterialFilter> Empty)
{
    public int Pages => Math.Max(1, (Count + LibraryList.PageSize - 1) / LibraryList.PageSize);
}

/// <summary>The public materials of one collaborative: filtered, counted, sorted, a page at a time.</summary>
public sealed class LibraryList(VisibleRecords visible, CurrentCollaborative current, LibraryMemory memory)
{
    internal const int PageSize = 25;

    private const int BytesOfId = 16;

    private static readonly StringComparer Alphabet = StringComparer.Create(CultureInfo.GetCultureInfo("en-GB"), ignoreCase: true);

    private IQueryable<Material> All => visible.Materials.Where(m => m.CollaborativeId == current.Id && m.Withdrawn == null);

    internal async Task<LibraryPage> Page(IQueryCollection asked, CancellationToken cancel)
    {
        var (names, filters, query) = await Understand(asked, cancel);
        var total = await Remember("all", "", () => All.CountAsync(cancel));
        var (ids, count, page) = await Slice(filters, query, cancel);
        var rows = (await new MaterialRows(visible).Read(ids, names, cancel)).ToDictionary(r => r.Id);
        var facets = new List<Facet>();
        foreach (var filter in filters) facets.Add(await Count(filter, filters, query, cancel));
        var nowhere = await Remember("nowhere", "", () => All.CountAsync(m => !visible.MaterialVersions.Any(v => v.MaterialId == m.Id), cancel));
        return new LibraryPage(
            query, [.. ids.Where(rows.ContainsKey).Select(id => rows[id])], count, total, nowhere, page,
            [.. facets.Where(IsFiledBy)], [.. facets.Where(f => !IsFiledBy(f)).Select(f => f.Filter)]);
    }

    /// <summary>Every material that fits, on one page.</summary>
    internal async Task<IReadOnlyList<MaterialRow>> Whole(IQueryCollection asked, CancellationToken cancel)
    {
        var (names, filters, query) = await Understand(asked, cancel);
        var fitting = Narrow(filters, query, but: null);
        var rows = (await new MaterialRows(visible).Read(fitting, names, cancel)).ToDictionary(r => r.Id);
        return [.. (await Ids(fitting, query.Sort, cancel)).Where(rows.ContainsKey).Select(id => rows[id])];
    }

    private async Task<(LibraryNames Names, IReadOnlyList<MaterialFilter> Filters, LibraryQuery Query)> Understand(IQueryCollection asked, CancellationToken cancel)
    {
        var names = await Remember("names", "", () => LibraryNames.Read(visible, current.Id, cancel));
        MaterialFilter[] filters = [new KindFilter(), new GatheringFilter(names), new TeamFilter(names), new DriverFilter(names, visible), new WardTypeFilter(names)];
        return (names, filters, LibraryQuery.Read(asked, current.Slug, filters));
    }

    /// <summary>The ids of one page. A list is sorted once for each version of the content.</summary>
    private async Task<(IReadOnlyList<MaterialId> Ids, int Count, int Page)> Slice(
        IReadOnlyList<MaterialFilter> filters, LibraryQuery query, CancellationToken cancel)
    {
        var ids = await memory.Get(
            $"{current.Id.Value} ids {query.Sort} {query.Others(but: null)}", () => Ids(Narrow(filters, query, but: null), query.Sort, cancel), i => i.Count * BytesOfId);
        var page = Math.Min(query.Page, Math.Max(1, (ids.Count + PageSize - 1) / PageSize));
        return ([.. ids.Skip((page - 1) * PageSize).Take(PageSize)], ids.Count, page);
    }

    private async Task<Facet> Count(MaterialFilter filter, IReadOnlyList<MaterialFilter> filters, LibraryQuery query, CancellationToken cancel)
    {
        var ever = await Remember(filter.Name, "", () => filter.Count(All, cancel));
        var others = query.Others(but: filter);
        var now = others.Length == 0 ? ever : await Remember(filter.Name, others, () => filter.Count(Narrow(filters, query, but: filter), cancel));
        var keys = query.Keys(filter);
        return new Facet(filter,
        [
            .. filter.Values.Where(v => ever.GetValueOrDefault(v.Key) > 0 || keys.Contains(v.Key))
                .Select(v => new FacetValue(v, now.GetValueOrDefault(v.Key), keys.Contains(v.Key))),
        ]);
    }

    private IQueryable<Material> Narrow(IEnumerable<MaterialFilter> filters, LibraryQuery query, MaterialFilter? but) => filters
        .Where(f => f != but && query.Keys(f).Count > 0).Aggregate(All, (materials, filter) => filter.Narrow(materials, query.Keys(filter)));

    private static bool IsFiledBy(Facet facet) => facet.Values.Any(v => v.IsChosen || !v.Value.IsUnknown);

    private Task<T> Remember<T>(string what, string of, Func<Task<T>> make) where T : notnull => memory.Get($"{current.Id.Value} {what} {of}", make);

    private async Task<IReadOnlyList<MaterialId>> Ids(IQueryable<Material> materials, MaterialSort sort, CancellationToken cancel)
    {
        if (sort != MaterialSort.Title) return await Sorted(materials, sort).ToListAsync(cancel);
        // Each database has its own order of letters: the alphabet is the program's, so that both show one list.
        var headings = await materials.Select(m => new { m.Id, m.Heading, m.Order }).ToListAsync(cancel);
        return [.. headings.OrderBy(m => m.Heading, Alphabet).ThenBy(m => m.Order).Select(m => m.Id)];
    }

    private IQueryable<MaterialId> Sorted(IQueryable<Material> materials, MaterialSort sort) => sort switch
    {
        MaterialSort.Kind => materials.OrderBy(m => m.Kind).ThenBy(m => m.Order).ThenBy(m => m.Id).Select(m => m.Id),
        MaterialSort.Newest => materials
            .Select(m => new { m.Id, m.Order, Newest = visible.MaterialVersions.Where(v => v.MaterialId == m.Id).Max(v => v.Published) })
            .OrderBy(m => m.Newest == null).ThenByDescending(m => m.Newest).ThenBy(m => m.Order).ThenBy(m => m.Id).Select(m => m.Id),
        _ => materials.LeftJoin(visible.Gatherings, m => m.GatheringId, g => (GatheringId?)g.Id, (m, g) => new { m, g })
            .OrderBy(x => x.m.GatheringId == null).ThenBy(x => x.g!.Date == null).ThenBy(x => x.g!.Date).ThenBy(x => x.g!.Number)
            .ThenBy(x => x.m.Order).ThenBy(x => x.m.Id).Select(x => x.m.Id),
    };
}
