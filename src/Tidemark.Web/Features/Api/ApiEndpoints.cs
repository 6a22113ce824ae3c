using Tidemark.Domain.Common;
using Tidemark.Web.Features.Api.Reading;
using Tidemark.Web.Features.Api.Records;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.Api;

/// <summary>The open data as JSON: to read, by anyone, without an account.</summary>
internal static class ApiEndpoints
{
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var all = routes.MapGroup(DataLinks.Root).AsOpenData("Collaboratives");
        all.MapList<CollaborativeRecord>("", (Paging paging, CollaborativeData data, CancellationToken cancel) => data.List(paging, cancel),
            "listCollaboratives", "All collaboratives", "In order of slug.");
        var one = routes.MapGroup(DataLinks.Root + "/{collaborative}").AddEndpointFilter<FindCollaborative>();
        MapCollaborative(one.MapGroup("").AsOpenData("Collaboratives"));
        MapLearningSets(one.MapGroup("").AsOpenData("Learning sets and talks"));
        MapMaterials(one.MapGroup("").AsOpenData("Materials"));
        MapTakingPart(one.MapGroup("").AsOpenData("Teams and people"));
        MapTheory(one.MapGroup("").AsOpenData("Theory of change and results"));
    }

    private static void MapCollaborative(RouteGroupBuilder routes)
    {
        routes.MapOne<CollaborativeRecord>("", async (CollaborativeData data, CancellationToken cancel) => Results.Ok(await data.One(cancel)),
            "getCollaborative", "One collaborative", "What it is, its dates with pauses, its aim, who runs it and whom to ask.");
        routes.MapList<SourceRecord>("/sources", (Paging paging, CollaborativeData data) => data.Sources(paging),
            "listSources", "Sources", "The public pages and papers that facts were taken from. Other records name them by key.");
    }

    private static void MapLearningSets(RouteGroupBuilder routes)
    {
        routes.MapList<GatheringRecord>("/learning-sets", (Paging paging, GatheringData data, CancellationToken cancel) => data.LearningSets(paging, cancel),
            "listLearningSets", "Learning sets", "Gatherings with a number, in order of number.");
        routes.MapOne<GatheringRecord>("/learning-sets/{number:int}", async (int number, GatheringData data, CancellationToken cancel) =>
            Found(await data.ByNumber(number, cancel)), "getLearningSet", "One learning set", "With its newest published agenda.");
        routes.MapList<GatheringRecord>("/gatherings", (Paging paging, GatheringData data, CancellationToken cancel) => data.List(paging, cancel),
            "listGatherings", "All gatherings", "Learning sets, launches, workshops and the rest, in order of date. What has no date comes last.");
        routes.MapOne<GatheringRecord>("/gatherings/{slug}", async (string slug, GatheringData data, CancellationToken cancel) =>
            Slug.TryParse(slug, out var asked) ? await Found(await data.BySlug(asked, cancel), () => data.MovedTo(asked, cancel)) : Results.NotFound(),
            "getGathering", "One gathering without a number", "A learning set has its number as address.");
        routes.MapList<TalkRecord>("/talks", (Paging paging, TalkData data, CancellationToken cancel) => data.List(paging, cancel),
            "listTalks", "Talks", "In the order of the collaborative.");
        routes.MapOne<TalkRecord>("/talks/{slug}", async (string slug, TalkData data, CancellationToken cancel) =>
            Slug.TryParse(slug, out var asked) ? await Found(await data.One(asked, cancel), () => data.MovedTo(asked, cancel)) : Results.NotFound(),
            "getTalk", "One talk", "With who gave it, in role and affiliation as they were then.");
    }

    private static void MapMaterials(RouteGroupBuilder routes)
    {
        routes.MapList<MaterialRecord>("/materials", (Paging paging, MaterialData data, CancellationToken cancel) => data.List(paging, cancel),
            "listMaterials", "Materials", "In the order of the collaborative. What was taken back is left out.");
        routes.MapOne<MaterialRecord>("/materials/{slug}", Material,
            "getMaterial", "One material", "With its published versions and their files. 410 where it was taken back.")
            .ProducesProblem(StatusCodes.Status410Gone);
    }

    private static void MapTakingPart(RouteGroupBuilder routes)
    {
        routes.MapList<TeamRecord>("/teams", (Paging paging, TeamData data, CancellationToken cancel) => data.List(paging, cancel),
            "listTeams", "Teams", "Those that agreed to be named, in order of slug.");
        routes.MapList<OrganisationRecord>("/organisations", (Paging paging, TeamData data, CancellationToken cancel) => data.Organisations(paging, cancel),
            "listOrganisations", "Organisations", "Host, commissioners, and those of named teams and public talks, in order of name.");
        routes.MapList<PersonRecord>("/people", (Paging paging, TalkData data, CancellationToken cancel) => data.People(paging, cancel),
            "listPeople", "People", "Only as public talks name them, in order of name.");
    }

    private static void MapTheory(RouteGroupBuilder routes)
    {
        routes.MapList<TheoryRecord>("/theories-of-change", (Paging paging, TheoryData data, CancellationToken cancel) => data.List(paging, cancel),
            "listTheoriesOfChange", "Versions of the theory of change", "The oldest first.");
        routes.MapOne<TheoryRecord>("/theories-of-change/{version:int}", async (int version, TheoryData data, CancellationToken cancel) =>
            Found(await data.One(version, cancel)), "getTheoryOfChange", "One version of the theory of change", "Aim, drivers and change ideas.");
        routes.MapList<ResultRecord>("/results", (Paging paging, CollaborativeData data, CancellationToken cancel) => data.Results(paging, cancel),
            "listResults", "Results", "What sources say was achieved. Two sources may disagree: both are here.");
    }

    private static async Task<IResult> Material(string slug, MaterialData data, CancellationToken cancel)
    {
        if (!Slug.TryParse(slug, out var asked)) return Results.NotFound();
        if (await data.One(asked, cancel) is { } found) return Results.Ok(found);
        if (await data.Withdrawn(asked, cancel) is not { } gone) return await Found<MaterialRecord>(null, () => data.MovedTo(asked, cancel));
        var reason = gone.Reason is { } given ? $" The reason: {given}" : "";
        return Results.Problem($"It was taken back on {gone.On.ToWords()}.{reason}", statusCode: StatusCodes.Status410Gone, title: "This material is no longer available");
    }

    private static IResult Found<T>(T? found) where T : class => found is null ? Results.NotFound() : Results.Ok(found);

    private static async Task<IResult> Found<T>(T? found, Func<Task<string?>> look) where T : class
    {
        if (found is not null) return Results.Ok(found);
        return await look() is { } address ? Results.Redirect(address, permanent: true) : Results.NotFound();
    }

    private static void MapList<T>(this RouteGroupBuilder routes, string pattern, Delegate handler, string operation, string summary, string description) =>
        routes.MapRead(pattern, handler, operation, summary, description).AddEndpointFilter(Paging.Refuse).WithMetadata(new PagedAttribute())
            .Produces<ListPage<T>>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static RouteHandlerBuilder MapOne<T>(this RouteGroupBuilder routes, string pattern, Delegate handler, string operation, string summary, string description) =>
        routes.MapRead(pattern, handler, operation, summary, description).Produces<T>().ProducesProblem(StatusCodes.Status404NotFound);
}
