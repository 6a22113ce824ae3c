using System.Globalization;
using Tidemark.Domain.Common;
using Tidemark.Web.Features.Links;

namespace Tidemark.Web.Features.Library.Filters;

internal enum MaterialSort
{
    LearningSet,
    Title,
    Kind,
    Newest,
}

/// <summary>What an address of the library asks for. What it cannot mean is left out, and said.</summary>
internal sealed class LibraryQuery
{
    private const int MostNotices = 5;
    private const int LongestQuote = 60;

    private readonly Slug _collaborative;
    private readonly IReadOnlyList<MaterialFilter> _filters;
    private readonly Dictionary<string, IReadOnlyList<string>> _chosen = new(StringComparer.Ordinal);
    private readonly List<string> _leftOut = [];

    private LibraryQuery(Slug collaborative, IReadOnlyList<MaterialFilter> filters) => (_collaborative, _filters) = (collaborative, filters);

    public MaterialSort Sort { get; private set; }

    /// <summary>From 1. It may lie beyond the last page.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>A sentence for each thing that was asked for and does not exist.</summary>
    public IReadOnlyList<string> LeftOut => _leftOut;

    public bool IsNarrowed => _chosen.Count > 0;

    /// <summary>In the order of the groups and their values, so that the same choice is always written the same.</summary>
    public IEnumerable<(MaterialFilter Filter, FilterValue Value)> Chosen =>
        _filters.SelectMany(f => f.Values.Where(v => Keys(f).Contains(v.Key)).Select(v => (f, v)));

    public IReadOnlyList<string> Keys(MaterialFilter filter) => _chosen.GetValueOrDefault(filter.Name) ?? [];

    public static LibraryQuery Read(IQueryCollection asked, Slug collaborative, IReadOnlyList<MaterialFilter> filters)
    {
        var query = new LibraryQuery(collaborative, filters);
        foreach (var filter in filters) query.Choose(filter, [.. asked[filter.Name].OfType<string>().Where(k => k.Length > 0).Distinct(StringComparer.Ordinal)]);
        query.SortBy(asked["sort"].ToString());
        query.TurnTo(asked["page"].ToString());
        return query;
    }

    public static string NameOf(MaterialSort sort) => sort switch
    {
        MaterialSort.Title => "title",
        MaterialSort.Kind => "kind",
        MaterialSort.Newest => "newest",
        _ => "learning-set",
    };

    public string WithSort(MaterialSort sort) => LibraryLinks.Index(_collaborative) + Write(Chosen, sort, 1);

    public string WithPage(int page) => LibraryLinks.Index(_collaborative) + Write(Chosen, Sort, page);

    public string Without(FilterValue value, MaterialFilter filter) =>
        LibraryLinks.Index(_collaborative) + Write(Chosen.Where(c => c.Filter != filter || c.Value != value), Sort, 1);

    public string Csv() => LibraryLinks.Csv(_collaborative) + Write(Chosen, Sort, 1);

    /// <summary>What is chosen in all groups but this one, written always the same: what this group's counts depend on.</summary>
    public string Others(MaterialFilter? but) => Write(Chosen.Where(c => c.Filter != but), MaterialSort.LearningSet, 1);

    private static string Write(IEnumerable<(MaterialFilter Filter, FilterValue Value)> chosen, MaterialSort sort, int page)
    {
        var parts = chosen.Select(c => $"{c.Filter.Name}={Uri.EscapeDataString(c.Value.Key)}").ToList();
        if (sort != MaterialSort.LearningSet) parts.Add($"sort={NameOf(sort)}");
        if (page > 1) parts.Add(string.Create(CultureInfo.InvariantCulture, $"page={page}"));
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }

    private void Choose(MaterialFilter filter, List<string> keys)
    {
        var known = keys.Where(k => filter.Values.Any(v => v.Key == k)).ToList();
        foreach (var key in keys.Except(known, StringComparer.Ordinal)) LeaveOut($"There is no {filter.Noun} called “{Quote(key)}”, so it was left out.");
        if (known.Count > 0) _chosen.Add(filter.Name, known);
    }

    private void SortBy(string asked)
    {
        if (asked.Length == 0) return;
        var sorts = Enum.GetValues<MaterialSort>();
        Sort = sorts.FirstOrDefault(s => NameOf(s) == asked);
        if (!sorts.Any(s => NameOf(s) == asked)) LeaveOut($"There is no order called “{Quote(asked)}”, so the list follows the learning sets.");
    }

    private void TurnTo(string asked)
    {
        if (asked.Length == 0) return;
        if (int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0) Page = page;
        else LeaveOut($"“{Quote(asked)}” is no number of a page, so this is the first.");
    }

    private void LeaveOut(string sentence)
    {
        if (_leftOut.Count < MostNotices) _leftOut.Add(sentence);
    }

    private static string Quote(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";
}
