using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Api;

/// <summary>The open data in words, made from the OpenAPI document, with real answers as examples.</summary>
internal sealed class ReferenceModel(
    [FromKeyedServices(OpenData.Document)] IOpenApiDocumentProvider documents, ReferenceExamples examples, TidemarkSettings settings) : PageModel
{
    public string Base { get; } = settings.Absolute("");

    public string Introduction { get; private set; } = "";

    /// <summary>The collaborative that examples tell of; null while the site holds none.</summary>
    public string? Example { get; private set; }

    public IReadOnlyList<Room> Rooms { get; private set; } = [];

    public async Task OnGet(CancellationToken cancel)
    {
        var document = await documents.GetOpenApiDocumentAsync(cancel);
        Introduction = document.Info.Description ?? "";
        Example = await examples.Collaborative(cancel);
        var operations = new List<Operation>();
        foreach (var (path, item) in document.Paths)
        {
            foreach (var operation in (item.Operations ?? []).Values) operations.Add(await Read(path, operation));
        }
        Rooms = [.. operations.GroupBy(o => o.Room).Select(g => new Room(g.Key, [.. g]))];
    }

    private async Task<Operation> Read(string path, OpenApiOperation operation)
    {
        var parameters = (operation.Parameters ?? []).Select(p => new Parameter(
            p.Name ?? "", p.In == ParameterLocation.Path ? "in the address" : "after “?”", p.Description ?? "", p.Schema as OpenApiSchema)).ToList();
        var id = operation.OperationId ?? throw new InvalidOperationException($"{path} has no operation id.");
        return new(
            id, operation.Tags?.FirstOrDefault()?.Name ?? "Other", path, operation.Summary ?? "", operation.Description ?? "", parameters,
            Example is null ? null : await examples.Ask(id, path, parameters.Exists(p => p.Name == "pageSize"), Example));
    }

    internal sealed record Room(string Name, IReadOnlyList<Operation> Operations)
    {
        public string Id => Name.ToLowerInvariant().Replace(' ', '-');
    }

    internal sealed record Operation(
        string Id, string Room, string Path, string Name, string Words, IReadOnlyList<Parameter> Parameters, ReferenceExample? Example)
    {
        /// <summary>In pieces, between which a narrow screen may break the line.</summary>
        public string[] Pieces => [.. Path.Split('/', StringSplitOptions.RemoveEmptyEntries)];
    }

    internal sealed record Parameter(string Name, string Place, string Words, OpenApiSchema? Schema)
    {
        public string Values => Schema is { Minimum: { } least, Maximum: { } most } ? $"{least} to {most}; {Schema.Default} if left out" : "";
    }
}
