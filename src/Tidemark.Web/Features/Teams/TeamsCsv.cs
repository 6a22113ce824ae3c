using System.Globalization;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Teams;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.Teams;

/// <summary>The named teams as a table: one row for each dated fact of a team, or one where no fact is known.</summary>
internal static class TeamsCsv
{
    private static readonly string[] Header =
    [
        "team", "name", "kind", "hospital", "organisation", "joined", "left",
        "fact_from", "ward_type", "setting", "beds", "sex_mix", "fact_note", "note",
    ];

    private static readonly TeamFact NothingKnown = new(null, null, null, null, null, null);

    public static void MapTeamsCsv(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/{collaborative}").AddEndpointFilter<FindCollaborative>().AsOpenData("Tables").MapRead("/teams.csv", Answer,
                "getTeamTable", "Teams as a table", "Those that agreed to be named. One row for each dated fact of a team, or one where no fact is known.")
            .ProducesFile("text/csv").Produces(StatusCodes.Status404NotFound);

    private static async Task<IResult> Answer(VisibleRecords visible, CurrentCollaborative current, CancellationToken cancel)
    {
        var teams = await visible.NamedIn(current.Id, cancel);
        return CsvFile.Of($"{current.Slug}-teams.csv", Header, teams.SelectMany(t => Rows(t)));
    }

    private static IEnumerable<IReadOnlyList<string?>> Rows(NamedTeam named) =>
        named.Team.Facts.DefaultIfEmpty(NothingKnown).Select(fact => (IReadOnlyList<string?>)
        [
            named.Team.Slug.Value, named.Team.Name, Words.For(named.Team.Kind), named.Hospital, named.Organisation,
            named.Participation.Joined?.ToString(), named.Participation.Left?.ToString(),
            fact.From?.ToString(), fact.WardType, fact.Setting, fact.Beds?.ToString(CultureInfo.InvariantCulture), fact.SexMix, fact.Note,
            named.Team.Note,
        ]);
}
