using Microsoft.AspNetCore.Mvc.RazorPages;
using Tidemark.Domain.Collaboratives;
using Tidemark.Web.Features.Library.Filters;
using Tidemark.Web.Features.Library.Listing;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.Library;

/// <summary>The library of one collaborative.</summary>
[LibraryParameters]
public sealed class MaterialsModel(CurrentCollaborative current, LibraryList library) : PageModel
{
    internal const int MostValuesShown = 12;

    internal static readonly MaterialSort[] Sorts = Enum.GetValues<MaterialSort>();

    public Collaborative Collaborative => current.Value;

    internal LibraryPage Library { get; private set; } = null!;

    internal LibraryQuery Query => Library.Query;

    internal string Lead => Library switch
    {
        { All: 0 } => "No material has been shared yet.",
        { HeldNowhere: 0 } => "What the collaborative shared, for anyone to read.",
        var l when l.HeldNowhere == l.All =>
            "What the collaborative shared. We hold none of the files yet: each entry says what is known, and waits for its file.",
        var l => $"What the collaborative shared, for anyone to read. Of {Words.Number(l.HeldNowhere)} we hold no file yet: the entry says what is known.",
    };

    /// <summary>“11 materials”, or “26 to 50 of 1,000 materials”.</summary>
    internal string Counted
    {
        get
        {
            var all = Words.Count(Library.Count, "material", "materials");
            var first = ((Library.Page - 1) * LibraryList.PageSize) + 1;
            return Library.Pages == 1 ? all : $"{first:N0} to {first + Library.Rows.Count - 1:N0} of {all}";
        }
    }

    /// <summary>A sentence for each thing that was asked for and is not there.</summary>
    internal IEnumerable<string> Notices => Query.Page > Library.Page
        ? Query.LeftOut.Append($"There is no page {Query.Page:N0}. This is page {Library.Page:N0}, the last.")
        : Query.LeftOut;

    /// <summary>The pages to offer: the first, the last and those around this one. Null stands for a gap.</summary>
    internal IEnumerable<int?> PagesOffered
    {
        get
        {
            var last = 0;
            foreach (var page in Enumerable.Range(1, Library.Pages).Where(p => p == 1 || p == Library.Pages || Math.Abs(p - Library.Page) <= 2))
            {
                if (page > last + 1) yield return null;
                yield return last = page;
            }
        }
    }

    public async Task OnGet(CancellationToken cancel) => Library = await library.Page(Request.Query, cancel);
}
