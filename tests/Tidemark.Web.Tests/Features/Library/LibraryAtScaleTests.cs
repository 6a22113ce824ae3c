using Tidemark.Testing;

namespace Tidemark.Web.Tests.Features.Library;

public sealed class LibraryAtScaleTests
{
    [Fact]
    public async Task Facets_agree_with_a_count_by_hand_and_pages_with_the_whole()
    {
        var kinds = new[] { "agenda", "poster", "paper" };
        var teams = new[] { "[]", "[birch]", "[birch, elm]", "[oak, birch]" };
        var drivers = new[] { "[]", "[light]", "[light, sound]" };
        var sets = new[] { null, "set-1", "set-2", "clinic" };
        var made = Enumerable.Range(0, 60).Select(i => (Kind: kinds[i % 3], Teams: teams[i / 2 % 4], Drivers: drivers[i / 5 % 3], Set: sets[i / 7 % 4])).ToList();
        using var pack = LibraryPack.Of([.. made.Select((m, i) => ($"m-{i:000}",
            $"title: Material {i:000}\nkind: {m.Kind}\nteams: {m.Teams}\ndrivers: {m.Drivers}\n{(m.Set is null ? "" : $"gathering: {m.Set}")}"))]);
        await using var site = await pack.Serve();

        var page = await site.Http.Page($"/{LibraryPack.Slug}/materials?kind=agenda&kind=poster&driver=light");

        var byDriver = made.Where(m => m.Drivers.Contains("light", StringComparison.Ordinal)).ToList();
        var fitting = byDriver.Where(m => m.Kind != "paper").ToList();
        var chosen = made.Where(m => m.Kind != "paper").ToList();
        Assert.Equal(byDriver.Count(m => m.Kind == "paper"), CountOf("kind", "paper"));
        Assert.Equal(fitting.Count(m => m.Set is null), CountOf("set", "not_known"));
        Assert.Equal(fitting.Count(m => m.Set == "clinic"), CountOf("set", "clinic"));
        Assert.Equal(fitting.Count(m => m.Teams.Contains("birch", StringComparison.Ordinal)), CountOf("team", "birch"));
        Assert.Equal(fitting.Count(m => m.Teams == "[]"), CountOf("team", "not_named"));
        Assert.Equal(fitting.Count(m => m.Teams.Contains("birch", StringComparison.Ordinal)), CountOf("ward-type", "adult-acute"));
        Assert.Equal(chosen.Count(m => m.Drivers.Contains("sound", StringComparison.Ordinal)), CountOf("driver", "sound"));
        Assert.Equal(chosen.Count(m => m.Drivers == "[]"), CountOf("driver", "not_filed"));

        var seen = new List<string>();
        foreach (var number in new[] { 1, 2, 3 })
            seen.AddRange(MaterialsTests.Headings(await site.Http.Page($"/{LibraryPack.Slug}/materials?sort=title&page={number}")));
        Assert.Equal(Enumerable.Range(0, 60).Select(i => $"Material {i:000}"), seen);
        var last = await site.Http.Page($"/{LibraryPack.Slug}/materials?page=3");
        Assert.Equal("51 to 60 of 60 materials", last.QuerySelector("[role=status]").Words());
        Assert.Equal("Page 3", last.QuerySelector(".tm-pages [aria-current=page]").Words());

        int CountOf(string name, string key) => int.Parse(page.QuerySelector($"#filters input[name={name}][value={key}]")!.ParentElement!.QuerySelector("span").Words());
    }

    [Fact]
    public async Task The_library_and_its_file_ask_the_database_as_often_for_three_materials_as_for_one()
    {
        var one = await Commands(1);
        var three = await Commands(3);

        Assert.True(one.Page > 3 && one.Narrowed > 3 && one.Csv > 3);
        Assert.Equal(one, three);

        static async Task<(int Page, int Narrowed, int Csv)> Commands(int count)
        {
            using var pack = LibraryPack.Of([.. Enumerable.Range(0, count).Select(i => ($"m-{i}",
                $"title: Material {i}\nkind: poster\ngathering: set-1\nteams: [birch]\ndrivers: [light]\nversions: [{{ number: 1, published: 2025, files: [{{ path: {i}.txt }}] }}]"))]);
            for (var i = 0; i < count; i++) pack.With($"files/{i}.txt", $"Words {i}");
            await using var site = await pack.Serve();
            return (await site.CommandsOf($"/{LibraryPack.Slug}/materials"), await site.CommandsOf($"/{LibraryPack.Slug}/materials?kind=poster&team=birch"),
                await site.CommandsOf($"/{LibraryPack.Slug}/materials.csv"));
        }
    }

    [Fact]
    public async Task Nothing_in_the_csv_can_become_a_formula_and_it_honours_the_filters()
    {
        string[] hostile = ["=1+1", "+44", "-2", "@cmd", "plain, “quoted” é"];
        using var pack = LibraryPack.Of([.. hostile.Select((text, i) => ($"m-{i}", $"title: '{text}'\nkind: {(i == 4 ? "poster" : "agenda")}"))]);
        await using var site = await pack.Serve();

        var bytes = await site.Http.GetByteArrayAsync($"/{LibraryPack.Slug}/materials.csv", TestContext.Current.CancellationToken);
        var narrowed = await site.Http.GetStringAsync($"/{LibraryPack.Slug}/materials.csv?kind=poster", TestContext.Current.CancellationToken);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes.Take(3));
        var lines = System.Text.Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(6, lines.Length);
        foreach (var text in hostile.Take(4)) Assert.Contains(lines, l => l.StartsWith("'" + text, StringComparison.Ordinal) || l.StartsWith($"\"'{text}", StringComparison.Ordinal));
        Assert.All(lines.SelectMany(l => l.Split(',')), cell => Assert.False(cell.TrimStart('"') is ['=' or '+' or '-' or '@' or '\t', ..]));
        Assert.Contains(lines, l => l.StartsWith("\"plain, “quoted” é\"", StringComparison.Ordinal));
        Assert.Equal(2, narrowed.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
