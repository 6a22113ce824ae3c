using System.Text.Json.Nodes;
using Tidemark.Web.Packs.Format;
using Tidemark.Web.Packs.Schema;

namespace Tidemark.Web.Tests.Packs;

public sealed class SchemaTests
{
    public static TheoryData<string> Files => [.. PackFileShape.All.Select(f => f.Name)];

    /// <summary>When this fails, look at the received file and copy it over the committed one.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void The_committed_schema_is_the_one_that_the_shapes_make(string name)
    {
        var file = PackFileShape.All.Single(f => f.Name == name);
        var made = PackSchema.Of(file);
        var committed = Path.Combine(Repository.Root, "packs/schema", PackSchema.FileName(file));
        if (File.Exists(committed) && File.ReadAllText(committed) == made) return;
        var received = Path.Combine(AppContext.BaseDirectory, "received", PackSchema.FileName(file));
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, made);
        Assert.Fail($"packs/schema/{PackSchema.FileName(file)} is not what the shapes make. Copy {received} over it.");
    }

    [Fact]
    public void No_schema_is_committed_for_a_file_that_packs_do_not_have() =>
        Assert.Equal(
            PackFileShape.All.Select(PackSchema.FileName).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "packs/schema")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));

    [Fact]
    public void A_schema_names_the_words_of_an_enumeration_and_allows_no_other_key()
    {
        var schema = JsonNode.Parse(PackSchema.Of(PackFileShape.All.Single(f => f.Name == "talks.yaml")))!;
        var talk = schema["$defs"]!["talk"]!;
        Assert.Contains("ward-story", talk["properties"]!["kind"]!["enum"]!.AsArray().Select(w => (string?)w));
        Assert.False((bool)talk["additionalProperties"]!);
        Assert.Equal(["id", "kind", "summary"], talk["required"]!.AsArray().Select(r => (string?)r));
    }
}
