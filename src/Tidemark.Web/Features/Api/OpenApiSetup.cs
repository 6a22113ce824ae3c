using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Tidemark.Web.Features.Api.Reading;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Api;

/// <summary>The OpenAPI document, from which the reference page is made too.</summary>
internal static class OpenApiSetup
{
    public const string Description =
        "What this site publishes about quality-improvement collaboratives, to read without an account. Unknown is null: nothing is guessed. "
        + "A date is written with the parts that are known (2021-09-13, 2021-09 or 2021), and the field beside it says how much that is. "
        + "Addresses named url are pages for people, and permanent.";

    private static readonly Dictionary<string, (string Words, JsonNode Example)> PathParameters = new(StringComparer.Ordinal)
    {
        ["collaborative"] = ("The collaborative’s slug. A former one redirects.", "calm-wards"),
        ["number"] = ("The number of the learning set.", 1),
        ["version"] = ("The version’s number.", 1),
        ["slug"] = ("Its slug, as the list gives it. A former one redirects.", "launch"),
    };

    public static void AddApi(this IServiceCollection services)
    {
        services.AddScoped<Names>();
        services.AddScoped<CollaborativeData>();
        services.AddScoped<GatheringData>();
        services.AddScoped<TalkData>();
        services.AddScoped<MaterialData>();
        services.AddScoped<TeamData>();
        services.AddScoped<TheoryData>();
        services.AddScoped<ReferenceExamples>();
        services.ConfigureHttpJsonOptions(options => ApiJson.Apply(options.SerializerOptions));
        services.AddOpenApi(OpenData.Document, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = described => described.GroupName == OpenData.Document && described.HttpMethod == HttpMethods.Get;
            options.AddDocumentTransformer((document, context, _) => Introduce(document, context.ApplicationServices.GetRequiredService<TidemarkSettings>()));
            options.AddOperationTransformer((operation, context, _) => Explain(operation, context));
            options.AddSchemaTransformer((schema, context, _) => WriteTimes(schema, context.JsonTypeInfo.Type));
        });
    }

    public static void MapOpenApiDocument(this IEndpointRouteBuilder routes) =>
        routes.MapOpenApi(DataLinks.OpenApi).WithMetadata(new OpenDataAttribute());

    private static Task Introduce(OpenApiDocument document, TidemarkSettings settings)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Tidemark open data",
            Version = "1",
            Description = Description,
            License = new OpenApiLicense { Name = "Stated with each record", Url = new Uri(settings.Absolute(HomeLinks.Api) + "#licence") },
        };
        document.Servers = [new OpenApiServer { Url = settings.Absolute("") }];
        return Task.CompletedTask;
    }

    private static Task Explain(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        operation.Parameters ??= [];
        // A filter reads it from the address, so that no handler names it.
        if (context.Description.RelativePath?.Contains("{collaborative}", StringComparison.Ordinal) == true)
            operation.Parameters.Insert(0, new OpenApiParameter { Name = "collaborative", In = ParameterLocation.Path, Required = true, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>())
        {
            if (parameter.Name is null || !PathParameters.TryGetValue(parameter.Name, out var known)) continue;
            parameter.Description = known.Words;
            parameter.Example = known.Example.DeepClone();
        }
        if (!context.Description.ActionDescriptor.EndpointMetadata.OfType<PagedAttribute>().Any()) return Task.CompletedTask;
        operation.Parameters.Add(Number("page", "Which page, from 1.", 1, Paging.LastPage));
        operation.Parameters.Add(Number("pageSize", "How many to a page.", Paging.UsualSize, Paging.LargestSize));
        return Task.CompletedTask;
    }

    private static OpenApiParameter Number(string name, string words, int usual, int largest) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Description = words,
        Example = usual,
        Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Minimum = "1", Maximum = $"{largest}", Default = usual },
    };

    /// <summary>Times are hours and minutes, which is not the “time” format of JSON Schema.</summary>
    private static Task WriteTimes(OpenApiSchema schema, Type type)
    {
        if (type != typeof(TimeOnly) && type != typeof(TimeOnly?)) return Task.CompletedTask;
        schema.Type = type == typeof(TimeOnly) ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
        schema.Format = null;
        schema.Pattern = "^[0-2][0-9]:[0-5][0-9]$";
        return Task.CompletedTask;
    }
}
