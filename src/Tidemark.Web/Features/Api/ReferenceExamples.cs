using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Tidemark.Data.Visibility;

namespace Tidemark.Web.Features.Api;

/// <summary>One request, and the beginning of what it is answered with.</summary>
internal sealed record ReferenceExample(string Address, string Answer);

/// <summary>
/// Real answers for the reference page: each operation is asked as a reader would ask, about a collaborative that this site
/// holds, so that an example is never out of date.
/// </summary>
internal sealed class ReferenceExamples(
    IServiceScopeFactory scopes, EndpointDataSource endpoints, VisibleRecords visible, IOptions<JsonOptions> json)
{
    private const int MostLines = 36;

    /// <summary>Of a picture, which is written as one line, only the beginning is shown.</summary>
    private const int LongestLine = 600;

    private readonly Dictionary<string, JsonNode?> _firstItems = new(StringComparer.Ordinal);

    /// <summary>The collaborative that examples tell of: an invented one before others, a sensitive one last.</summary>
    public async Task<string?> Collaborative(CancellationToken cancel) =>
        (await visible.Collaboratives.OrderBy(c => c.Sensitive).ThenByDescending(c => c.Invented).ThenBy(c => c.Slug).Select(c => new { c.Slug }).FirstOrDefaultAsync(cancel))?.Slug.Value;

    /// <summary>Null where the site holds nothing to show.</summary>
    public async Task<ReferenceExample?> Ask(string operation, string path, bool paged, string collaborative)
    {
        var values = new RouteValueDictionary { ["collaborative"] = collaborative };
        var asked = path.Replace("{collaborative}", collaborative, StringComparison.Ordinal);
        if (asked.IndexOf('{', StringComparison.Ordinal) is var open and >= 0)
        {
            var close = asked.IndexOf('}', open);
            var name = asked[(open + 1)..close];
            if (await ValueOf(name, path, collaborative) is not { } value) return null;
            values[name] = value;
            asked = asked[..open] + value + asked[(close + 1)..];
        }
        var query = paged ? "?pageSize=1" : "";
        return await Answer(operation, asked, query, values) is { Length: > 0 } answer ? new(asked + query, Beginning(answer)) : null;
    }

    /// <summary>A number or slug that exists, from the first item of the list that the path hangs on.</summary>
    private async Task<string?> ValueOf(string name, string path, string collaborative)
    {
        var list = path[(path.IndexOf('}', StringComparison.Ordinal) + 2)..path.LastIndexOf('/')];
        if (!_firstItems.TryGetValue(list, out var items))
        {
            var operation = Operation(list);
            var values = new RouteValueDictionary { ["collaborative"] = collaborative };
            var answer = operation is null ? null : await Answer(operation, $"/{list}", "?pageSize=200", values);
            _firstItems[list] = items = answer is null ? null : JsonNode.Parse(answer)?["items"];
        }
        return items?.AsArray().Select(item => item?[name]?.ToString()).FirstOrDefault(value => value is not null);
    }

    private static string? Operation(string list) => list switch
    {
        "learning-sets" => "listLearningSets",
        "gatherings" => "listGatherings",
        "talks" => "listTalks",
        "materials" => "listMaterials",
        "theories-of-change" or "theory-of-change" => "listTheoriesOfChange",
        _ => null,
    };

    private async Task<string?> Answer(string operation, string path, string query, RouteValueDictionary values)
    {
        var endpoint = endpoints.Endpoints.OfType<RouteEndpoint>().Single(e => e.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName == operation);
        await using var scope = scopes.CreateAsyncScope();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = path;
        context.Request.QueryString = new(query);
        context.Request.RouteValues = values;
        context.Response.Body = body;
        context.SetEndpoint(endpoint);
        await endpoint.RequestDelegate!(context);
        if (context.Response.StatusCode != StatusCodes.Status200OK) return null;
        var text = Encoding.UTF8.GetString(body.ToArray()).TrimStart('\uFEFF');
        return context.Response.ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true ? Indented(text) : text;
    }

    private string Indented(string text) =>
        JsonNode.Parse(text)!.ToJsonString(new JsonSerializerOptions(json.Value.SerializerOptions) { WriteIndented = true, NewLine = "\n" });

    private static string Beginning(string answer)
    {
        var lines = Array.ConvertAll(answer.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'), line => line.Length <= LongestLine ? line : line[..LongestLine] + "…");
        return lines.Length <= MostLines
            ? string.Join('\n', lines)
            : string.Join('\n', lines.Take(MostLines).Append(string.Create(CultureInfo.InvariantCulture, $"… and {lines.Length - MostLines:N0} more lines")));
    }
}
