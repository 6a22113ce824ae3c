using System.Net;
using AngleSharp.Dom;
using Tidemark.Testing;

namespace Tidemark.Web.Tests.Features.Library;

public sealed class MaterialsTests(DemoSite demo)
{
    private const string Demo = "/calm-wards/materials";

    [Fact]
    public async Task The_library_lists_what_is_public_with_what_is_held_of_it()
    {
        var page = await demo.Http.Page(Demo);

        Assert.Equal("Materials", page.QuerySelector("h1").Words());
        Assert.Equal("21 materials", page.QuerySelector("[role=status]").Words());
        var row = Row(page, "Curlew Ward: our first evening huddle");
        Assert.Equal("PowerPoint, 51 kB", row.QuerySelector("span").Words());
        Assert.Equal("Presentation slides. Curlew Ward, Saltmarsh Mental Health Trust. Learning set 1, 18 November 2025", row.QuerySelector(".tm-meta").Words());
        Assert.Equal("No file yet", Row(page, "Evening toolkit").QuerySelector("span").Words());
        Assert.Equal("Kept elsewhere", Row(page, "Two voices on one evening").QuerySelector("span").Words());
    }

    [Fact]
    public async Task What_is_shared_with_the_collaborative_only_or_withdrawn_is_not_listed_or_counted()
    {
        var page = await demo.Http.Page(Demo);
        var csv = await demo.Http.GetStringAsync(Demo + ".csv", TestContext.Current.CancellationToken);

        foreach (var text in new[] { page.DocumentElement.OuterHtml, csv })
        {
            Assert.DoesNotContain("oxlip", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("sedgewren", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("bittersweet", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("rota planner", text, StringComparison.OrdinalIgnoreCase);
        }
        Assert.DoesNotContain("Photograph", Counts(page).Keys.Select(k => k.Words));
        Assert.DoesNotContain("Notes", Counts(page).Keys.Select(k => k.Words));
    }

    [Fact]
    public async Task The_reference_pack_says_that_no_file_is_held_and_what_nothing_is_filed_by()
    {
        var page = await demo.Http.Page("/sexual-safety/materials");

        Assert.Equal("11 materials", page.QuerySelector("[role=status]").Words());
        Assert.Contains("We hold none of the files yet", page.QuerySelector(".tm-lead").Words(), StringComparison.Ordinal);
        Assert.Contains("Nothing is filed by driver or ward type yet.", page.QuerySelector("#filters").Words(), StringComparison.Ordinal);
        Assert.Equal("Presentation slides. Team not named. Learning set not known", Row(page, "Nottingham presentation slides").QuerySelector(".tm-meta").Words());
        Assert.NotNull(page.QuerySelector(".tm-note a[href='#support']"));
        Assert.NotNull(page.QuerySelector("#support"));
        Assert.Equal(
            ["SSC Learning Set 4 - Agenda", "SSC Learning Set 4 - Slides", "SSC Learning Set 6 - Agenda", "Learning Set 9 Agenda", "Learning Set 9 Slide Deck", "Arnold Ward - Presentation Slides"],
            Headings(page).Take(6));
    }

    [Theory]
    [InlineData("kind=agenda", 4)]
    [InlineData("kind=agenda&kind=poster", 5)]
    [InlineData("kind=agenda&kind=poster&set=3", 1)]
    [InlineData("set=launch", 1)]
    [InlineData("set=not_known&kind=template", 1)]
    [InlineData("team=rowan", 1)]
    [InlineData("team=not_named&kind=slide-deck", 3)]
    [InlineData("driver=not_filed&kind=slide-deck", 1)]
    [InlineData("ward-type=older-adults", 2)]
    public async Task Values_of_one_group_widen_the_list_and_groups_narrow_it(string query, int expected)
    {
        var page = await demo.Http.Page($"{Demo}?{query}");

        Assert.Equal(expected, Headings(page).Count);
        Assert.StartsWith($"{expected} material", page.QuerySelector("[role=status]").Words(), StringComparison.Ordinal);
        Assert.Equal(query.Split('&').Length, page.QuerySelectorAll("#filters input:checked").Length);
        Assert.Equal(query.Split('&').Length + 1, page.QuerySelectorAll(".tm-chip").Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("kind=agenda")]
    [InlineData("kind=presentation-slides&set=3")]
    [InlineData("team=hazel-ward&kind=recording&kind=presentation-slides")]
    [InlineData("driver=early-huddle")]
    [InlineData("ward-type=adult-acute&set=not_known")]
    public async Task Each_count_is_what_the_list_shows_when_only_that_value_of_its_group_is_chosen(string query)
    {
        var counts = Counts(await demo.Http.Page($"{Demo}?{query}"));

        Assert.True(counts.Count > 25);
        foreach (var ((name, key, _), count) in counts)
        {
            var others = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !p.StartsWith(name + "=", StringComparison.Ordinal));
            var alone = await demo.Http.Page($"{Demo}?{string.Join('&', others.Append($"{name}={key}"))}");
            Assert.True(count == Headings(alone).Count, $"{name}={key} says {count}, and {Headings(alone).Count} are listed.");
        }
    }

    [Fact]
    public async Task A_chip_takes_its_own_choice_away_and_keeps_the_rest()
    {
        var page = await demo.Http.Page(Demo + "?kind=agenda&set=3&sort=title");

        var chip = page.QuerySelectorAll(".tm-chip").Single(c => c.Words().Contains("Agenda", StringComparison.Ordinal));
        Assert.Equal(Demo + "?set=3&sort=title", chip.GetAttribute("href"));
        Assert.Contains("Remove kind:", chip.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_sorted_as_asked()
    {
        Assert.Equal(["Calmer evenings start at a quarter to five", "Calmer evenings: a booklet for ward teams", "Curlew Ward: our first evening huddle"],
            Headings(await demo.Http.Page(Demo + "?sort=title")).Take(3));
        Assert.Equal(["Learning set 1: agenda", "Learning set 2: agenda"], Headings(await demo.Http.Page(Demo + "?sort=kind")).Take(2));
        var newest = Headings(await demo.Http.Page(Demo + "?sort=newest"));
        Assert.Equal("Results by month", newest[0]);
        Assert.Equal("Evening toolkit", newest[^1]);
        var usual = Headings(await demo.Http.Page(Demo));
        Assert.Equal("Evening toolkit", usual[0]);
        Assert.Equal("Rowan Community Team: a call before the evening", usual[13]);
    }

    [Theory]
    [InlineData("kind=zebra", "There is no kind called “zebra”, so it was left out.")]
    [InlineData("set=99", "There is no learning set called “99”, so it was left out.")]
    [InlineData("team=%3Cscript%3E", "There is no ward or team called “<script>”, so it was left out.")]
    [InlineData("driver=%00", "There is no driver called “\u0000”, so it was left out.")]
    [InlineData("ward-type=x", "There is no ward type called “x”, so it was left out.")]
    [InlineData("sort=size", "There is no order called “size”, so the list follows the learning sets.")]
    [InlineData("page=-1", "“-1” is no number of a page, so this is the first.")]
    [InlineData("page=99999999999999", "“99999999999999” is no number of a page, so this is the first.")]
    [InlineData("page=7", "There is no page 7. This is page 1, the last.")]
    public async Task What_an_address_cannot_mean_is_left_out_and_said(string query, string sentence)
    {
        var page = await demo.Http.Page($"{Demo}?{query}");

        Assert.Equal(21, Headings(page).Count);
        Assert.Contains(sentence.Replace('\u0000', '\uFFFD'), page.QuerySelector("#results").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thousand_wrong_values_of_great_length_do_no_harm()
    {
        var query = string.Join('&', Enumerable.Range(0, 40).Select(i => $"kind={new string('x', 100)}{i}"));
        var page = await demo.Http.Page($"{Demo}?{query}");

        Assert.Equal(21, Headings(page).Count);
        Assert.Equal(5, page.QuerySelectorAll("#results > p.tm-small:not(.nhsuk-u-margin-top-4)").Length);
    }

    [Fact]
    public async Task A_choice_that_fits_nothing_says_so_and_leads_back()
    {
        var page = await demo.Http.Page(Demo + "?kind=podcast&set=3");

        Assert.Empty(Headings(page));
        Assert.Equal(Demo, page.QuerySelector(".tm-empty a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task An_unknown_collaborative_has_no_library()
    {
        foreach (var address in new[] { "/no-such-place/materials", "/no-such-place/materials.csv" })
        {
            using var response = await demo.Http.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    internal static IReadOnlyList<string> Headings(IParentNode page) => [.. page.QuerySelectorAll(".tm-rows .tm-hit").Select(h => h.Words())];

    private static IElement Row(IParentNode page, string heading) =>
        page.QuerySelectorAll(".tm-rows > li").Single(r => r.QuerySelector("h2").Words() == heading);

    private static Dictionary<(string Name, string Key, string Words), int> Counts(IParentNode page) =>
        page.QuerySelectorAll("#filters .tm-check").ToDictionary(
            l => (l.QuerySelector("input")!.GetAttribute("name")!, l.QuerySelector("input")!.GetAttribute("value")!, l.ChildNodes.OfType<IText>().First().Words()),
            l => int.Parse(l.QuerySelector("span").Words()));
}
