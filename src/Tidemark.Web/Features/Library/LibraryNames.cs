using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;
using Tidemark.Domain.Theory;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.Library;

internal sealed record KnownGathering(GatheringId Id, GatheringKind Kind, int? Number, Slug? Slug, string? Title, PartialDate? Date)
{
    /// <summary>In addresses of the library: the number of a learning set, the slug of any other gathering.</summary>
    public string Key => Number?.ToString(CultureInfo.InvariantCulture) ?? Slug?.Value ?? "";

    public string Name => Words.Name(Kind, Number, Title);

    public string ShortName => Number is { } number ? $"Set {number}" : Name;
}

internal sealed record KnownTeam(TeamId Id, Slug Slug, string Name, string? Organisation, string? WardType);

/// <summary>A driver of the newest theory, with its ids in all versions.</summary>
internal sealed record KnownDriver(Slug Slug, string Title, IReadOnlyList<DriverId> Ids);

/// <summary>The gatherings, named teams and drivers of one collaborative: few, and needed by every list of its materials.</summary>
internal sealed record LibraryNames(IReadOnlyList<KnownGathering> Gatherings, IReadOnlyList<KnownTeam> Teams, IReadOnlyList<KnownDriver> Drivers)
{
    private readonly Dictionary<GatheringId, KnownGathering> _gatherings = Gatherings.ToDictionary(g => g.Id);
    private readonly Dictionary<TeamId, KnownTeam> _teams = Teams.ToDictionary(t => t.Id);

    public KnownGathering? Gathering(GatheringId? id) => id is { } known ? _gatherings.GetValueOrDefault(known) : null;

    /// <summary>Those of the teams that are named in public, in order of name.</summary>
    public IReadOnlyList<KnownTeam> Named(IEnumerable<TeamId> ids) =>
        [.. ids.Select(id => _teams.GetValueOrDefault(id)).OfType<KnownTeam>().OrderBy(t => t.Name, StringComparer.OrdinalIgnoreCase)];

    public IReadOnlyList<KnownDriver> Filed(IReadOnlyCollection<DriverId> ids) => [.. Drivers.Where(d => d.Ids.Any(ids.Contains))];

    public static async Task<LibraryNames> Read(VisibleRecords visible, CollaborativeId id, CancellationToken cancel)
    {
        var gatherings = await visible.Gatherings.Where(g => g.CollaborativeId == id)
            .Select(g => new KnownGathering(g.Id, g.Kind, g.Number, g.Slug, g.Title, g.Date)).ToListAsync(cancel);
        return new LibraryNames(
            [.. gatherings.OrderBy(g => g.Date is null).ThenBy(g => g.Date).ThenBy(g => g.Number ?? int.MaxValue).ThenBy(g => g.Key, StringComparer.Ordinal)],
            await ReadTeams(visible, id, cancel),
            await ReadDrivers(visible, id, cancel));
    }

    private static async Task<IReadOnlyList<KnownTeam>> ReadTeams(VisibleRecords visible, CollaborativeId id, CancellationToken cancel)
    {
        var teams = await visible.Teams.Where(t => t.Participations.Any(p => p.CollaborativeId == id && p.Listed)).ToListAsync(cancel);
        var ids = teams.Select(t => t.OrganisationId).OfType<OrganisationId>().Distinct().ToList();
        var organisations = await visible.Organisations.Where(o => EF.Parameter(ids).Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.DisplayName, cancel);
        return
        [
            .. teams.OrderBy(t => t.Name, StringComparer.OrdinalIgnoreCase).Select(t => new KnownTeam(
                t.Id, t.Slug, t.Name, t.OrganisationId is { } organisation ? organisations.GetValueOrDefault(organisation) : null, t.WardType)),
        ];
    }

    private static async Task<IReadOnlyList<KnownDriver>> ReadDrivers(VisibleRecords visible, CollaborativeId id, CancellationToken cancel)
    {
        var drivers = await visible.Theories.Where(t => t.CollaborativeId == id)
            .SelectMany(t => t.Drivers, (t, d) => new { t.Version, d.Id, d.Slug, d.Title, d.Level, d.Order }).ToListAsync(cancel);
        if (drivers.Count == 0) return [];
        var ids = drivers.ToLookup(d => d.Slug, d => d.Id);
        var newest = await visible.Theories.Where(t => t.CollaborativeId == id).MaxAsync(t => t.Version, cancel);
        return
        [
            .. drivers.Where(d => d.Version == newest).OrderBy(d => d.Level == DriverLevel.Secondary).ThenBy(d => d.Order)
                .Select(d => new KnownDriver(d.Slug, d.Title, [.. ids[d.Slug]])),
        ];
    }
}
