using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tidemark.Data;
using Tidemark.Data.Visibility;
using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.Features.Api;

public sealed class OpenApiTests(DemoSite demo)
{
    private const string Root = "/api/v1/collaboratives";

    private static readonly string[] Canaries =
        ["quillfeather", "murmurlark", "thistledown", "quillwort", "sedgewren", "oxlip", "bittersweet", "marshwort"];

    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["number"] = "learning-sets",
        ["version"] = "theories-of-change",
        ["slug"] = "",
    };

    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_document_is_the_approved_one()
    {
        var received = JsonSerializer.Serialize(await Document(), Readable) + "\n";
        var approved = Path.Combine(Repository.Root, "tests/Tidemark.Web.Tests/Features/Api/openapi.approved.json");
        if (File.Exists(approved) && (await File.ReadAllTextAsync(approved, Cancel)).ReplaceLineEndings("\n") == received) return;
        var beside = Path.Combine(AppContext.BaseDirectory, "openapi.received.json");
        await File.WriteAllTextAsync(beside, received, Cancel);
        Assert.Fail($"The OpenAPI document differs from {Path.GetFileName(approved)}. Look at {beside}, and copy it over the approved one if it is right.");
    }

    [Fact]
    public async Task It_is_OpenAPI_3_1_with_our_public_address_and_every_operation_is_explained()
    {
        var document = await Document();

        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal("http://localhost:5080", document.GetProperty("servers")[0].GetProperty("url").GetString());
        var operations = document.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject(), (p, o) => (Path: p.Name, Operation: o.Value)).ToList();
        Assert.True(operations.Count >= 24, $"{operations.Count} operations");
        Assert.Equal(operations.Count, operations.Select(o => o.Operation.GetProperty("operationId").GetString()).Distinct().Count());
        Assert.All(operations, o =>
        {
            Assert.NotEmpty(o.Operation.GetProperty("summary").GetString()!);
            Assert.NotEmpty(o.Operation.GetProperty("description").GetString()!);
            var parameters = o.Operation.TryGetProperty("parameters", out var given) ? given.EnumerateArray().ToList() : [];
            Assert.All(parameters, p => Assert.NotEmpty(p.GetProperty("description").GetString()!));
            Assert.All(parameters, p => Assert.True(p.TryGetProperty("example", out _), $"{o.Path}: {p}"));
            Assert.Equal(o.Path.Count(c => c == '{'), parameters.Count(p => p.GetProperty("in").GetString() == "path"));
        });
    }

    [Fact]
    public async Task Every_table_calendar_and_feed_of_a_collaborative_is_in_it()
    {
        var described = (await Document()).GetProperty("paths").EnumerateObject().Select(p => p.Name).ToList();
        var served = demo.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Where(p => p.EndsWith(".csv", StringComparison.Ordinal) || p.EndsWith(".ics", StringComparison.Ordinal) || p.EndsWith(".atom", StringComparison.Ordinal)).ToList();

        Assert.Contains("/{collaborative}/materials.csv", served);
        Assert.Empty(served.Select(p => p.Replace(":int", "", StringComparison.Ordinal)).Except(described));
    }

    [Fact]
    public async Task Every_answer_keeps_what_its_schema_promises()
    {
        var document = await Document();
        var schema = new JsonSchema(document);
        var checkedAnswers = 0;
        foreach (var (path, address) in await Addresses(document))
        {
            var promised = document.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content");
            if (!promised.TryGetProperty("application/json", out var json)) continue;
            using var answer = JsonDocument.Parse(await demo.Http.GetStringAsync(address, Cancel));

            Assert.Empty(schema.Mistakes(answer.RootElement, json.GetProperty("schema")).Take(5).Select(m => $"{address} {m}"));
            checkedAnswers++;
        }
        Assert.True(checkedAnswers > 100, $"{checkedAnswers} answers");
    }

    [Fact]
    public void The_check_of_schemas_finds_what_is_wrong()
    {
        var document = JsonDocument.Parse("""{"a":{"type":"object","required":["n"],"properties":{"n":{"type":["null","integer"]},"k":{"enum":["x"]}}}}""").RootElement;
        var schema = new JsonSchema(document);

        Assert.Empty(Mistakes("""{"n":null,"k":"x"}"""));
        Assert.Single(Mistakes("""{"k":"x"}"""));
        Assert.Single(Mistakes("""{"n":"1"}"""));
        Assert.Single(Mistakes("""{"n":1,"k":"y"}"""));
        Assert.Single(Mistakes("""{"n":1,"other":1}"""));

        IEnumerable<string> Mistakes(string json) => schema.Mistakes(JsonDocument.Parse(json).RootElement, document.GetProperty("a"));
    }

    [Fact]
    public async Task What_is_hidden_is_in_no_answer_of_any_operation()
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var all = scope.ServiceProvider.GetRequiredService<TidemarkDbContext>().VisibleTo(Viewer.Program);
        Assert.True(await all.Talks.AnyAsync(t => t.Heading.Contains("marshwort"), Cancel));
        Assert.True(await all.Materials.AnyAsync(m => m.Heading.Contains("oxlip"), Cancel));
        Assert.True(await all.Teams.AnyAsync(t => t.Name.Contains("ittersweet"), Cancel));

        var addresses = (await Addresses(await Document())).Select(a => a.Address).Concat(["/sitemap.xml", "/api"]).ToList();
        Assert.True(addresses.Count > 100, $"{addresses.Count} addresses");
        foreach (var address in addresses)
        {
            var answer = await demo.Http.GetStringAsync(address, Cancel);
            Assert.DoesNotContain(Canaries, canary => answer.Contains(canary, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain("when-a-test-goes-wrong", answer, StringComparison.Ordinal);
        }
    }

    private async Task<JsonElement> Document() => JsonDocument.Parse(await demo.Http.GetStringAsync("/openapi.json", Cancel)).RootElement;

    /// <summary>Every operation with every collaborative and every number, slug and version that its list gives.</summary>
    private async Task<List<(string Path, string Address)>> Addresses(JsonElement document)
    {
        var found = new List<(string, string)>();
        var collaboratives = await Values(Root, "slug");
        Assert.Equal(["calm-wards", "sexual-safety"], collaboratives);
        foreach (var path in document.GetProperty("paths").EnumerateObject().Select(p => p.Name))
        {
            foreach (var with in path.Contains("{collaborative}", StringComparison.Ordinal) ? collaboratives : [""])
            {
                var address = path.Replace("{collaborative}", with, StringComparison.Ordinal);
                if (Lists.Keys.FirstOrDefault(name => address.Contains($"{{{name}}}", StringComparison.Ordinal)) is not { } parameter) found.Add((path, address));
                else
                {
                    var list = Lists[parameter].Length > 0 ? Lists[parameter] : address.Split('/')[^2];
                    foreach (var value in await Values($"{Root}/{with}/{list}", parameter))
                        found.Add((path, address.Replace($"{{{parameter}}}", value, StringComparison.Ordinal)));
                }
            }
        }
        var undated = (await Items($"{Root}/sexual-safety/gatherings")).Concat(await Items($"{Root}/calm-wards/gatherings"))
            .Where(g => g.GetProperty("calendarUrl").ValueKind == JsonValueKind.Null).Select(g => new Uri(g.GetProperty("url").GetString()!).AbsolutePath + ".ics").ToList();
        return [.. found.Where(f => !undated.Contains(f.Item2))];
    }

    private async Task<List<string>> Values(string list, string name) =>
        [.. (await Items(list)).Select(i => i.GetProperty(name)).Where(v => v.ValueKind != JsonValueKind.Null).Select(v => v.ToString())];

    private async Task<List<JsonElement>> Items(string list) =>
        [.. JsonDocument.Parse(await demo.Http.GetStringAsync(list + "?pageSize=200", Cancel)).RootElement.GetProperty("items").EnumerateArray()];
}
