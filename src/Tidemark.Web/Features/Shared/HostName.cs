using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Collaboratives;

namespace Tidemark.Web.Features.Shared;

internal static class HostName
{
    /// <summary>The name of the organisation that runs a collaborative, or null where it is not known.</summary>
    public static async Task<string?> HostOf(this VisibleRecords visible, Collaborative collaborative, CancellationToken cancel)
    {
        if (collaborative.HostId is not { } host) return null;
        var organisation = await visible.Organisations.SingleOrDefaultAsync(o => o.Id == host, cancel);
        return organisation?.DisplayName;
    }
}
