using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;

namespace Tidemark.Web.Features.Collaboratives;

/// <summary>The names of those behind a collaborative. Null means not stated.</summary>
internal sealed record CollaborativeNames(
    string? Programme, string? Host, string? HostIsPartOf, IReadOnlyList<(string Name, string? Note)> Commissioners)
{
    public static async Task<CollaborativeNames> Read(VisibleRecords visible, Collaborative collaborative, CancellationToken cancel)
    {
        var programme = collaborative.ProgrammeId is { } id
            ? await visible.Programmes.Where(p => p.Id == id).Select(p => p.Name).SingleOrDefaultAsync(cancel)
            : null;
        List<OrganisationId> wanted = [.. collaborative.Commissioners.Select(c => c.OrganisationId)];
        if (collaborative.HostId is { } hostId) wanted.Add(hostId);
        var organisations = await visible.Organisations
            .Where(o => wanted.Contains(o.Id) || visible.Organisations.Any(h => h.PartOf == o.Id && h.Id == collaborative.HostId))
            .ToDictionaryAsync(o => o.Id, cancel);
        var host = collaborative.HostId is { } h ? organisations.GetValueOrDefault(h) : null;
        return new CollaborativeNames(
            programme, host?.DisplayName, host?.PartOf is { } parent ? organisations.GetValueOrDefault(parent)?.DisplayName : null,
            [.. collaborative.Commissioners.Where(c => organisations.ContainsKey(c.OrganisationId)).Select(c => (organisations[c.OrganisationId].DisplayName, c.Note))]);
    }
}
