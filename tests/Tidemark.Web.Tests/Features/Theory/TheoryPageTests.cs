using System.Net;
using System.Xml.Linq;
using Tidemark.Testing;

namespace Tidemark.Web.Tests.Features.Theory;

public sealed class TheoryPageTests(DemoSite demo)
{
    [Fact]
    public async Task What_is_not_known_of_a_theory_is_said_and_nothing_is_drawn()
    {
        var page = await demo.Http.Page("/sexual-safety/theory-of-change");

        Assert.Equal(["Aim: not known", "At the centre: psychological safety", "Drivers and change ideas: not known"],
            page.QuerySelectorAll("section[aria-labelledby=list] p").Select(p => p.Words()));
        Assert.Null(page.QuerySelector(".tm-picture"));
        Assert.StartsWith("Version 2: Revised version Date not known, shown on this page Two coaches showed this version",
            page.QuerySelector("section[aria-labelledby=versions] li").Words(), StringComparison.Ordinal);
        Assert.Equal("The revised theory of change", page.QuerySelector("a[href='/sexual-safety/talks/revised-theory-of-change']").Words());
    }

    [Fact]
    public async Task Every_box_of_the_picture_leads_to_its_place_in_the_list()
    {
        var page = await demo.Http.Page("/calm-wards/theory-of-change");
        var region = page.QuerySelector(".tm-picture[tabindex='0'][role=region][aria-label]")!;
        var targets = region.QuerySelectorAll("svg a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(29, targets.Count);
        Assert.Equal(29, targets.Distinct().Count());
        foreach (var target in targets) Assert.Single(page.QuerySelectorAll($".tm-tree [id='{target[1..]}']"));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task A_change_idea_tells_its_problem_its_change_and_what_was_learned()
    {
        var page = await demo.Http.Page("/calm-wards/theory-of-change");
        var idea = page.QuerySelector("#idea-ten-minute-huddle details")!;

        Assert.Equal("Ten-minute huddle at 4.45 pm", idea.QuerySelector("summary").Words());
        Assert.Contains("Also under “Everyone's part in handover”", idea.Words(), StringComparison.Ordinal);
        Assert.Contains("Problem: The evening begins before anyone has asked what it needs.", idea.Words(), StringComparison.Ordinal);
        Assert.Contains("What was learned: Curlew Ward adapted it, then adopted it.", idea.Words(), StringComparison.Ordinal);
        Assert.Equal("Ten-minute huddle at 4.45 pm", page.QuerySelector("#driver-part-in-handover a[href='#idea-ten-minute-huddle']").Words());
    }

    [Fact]
    public async Task A_driver_leads_to_the_public_materials_filed_under_it_in_every_version()
    {
        foreach (var address in new[] { "/calm-wards/theory-of-change", "/calm-wards/theory-of-change/1" })
        {
            var page = await demo.Http.Page(address);
            var link = page.QuerySelector("#driver-early-huddle a[href='/calm-wards/materials?driver=early-huddle']");

            // The huddle board photograph is under it too, but was withdrawn.
            Assert.StartsWith("3 materials", link.Words(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_older_version_says_that_there_is_a_newer_one()
    {
        var older = await demo.Http.Page("/calm-wards/theory-of-change/1");
        var newest = await demo.Http.Page("/calm-wards/theory-of-change");

        Assert.Contains("This is version 1. There is a newer one: version 2.", older.QuerySelector("main").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("newer one", newest.QuerySelector("main").Words(), StringComparison.Ordinal);
        Assert.Null(older.QuerySelector("#idea-lower-lights"));
        Assert.NotNull(newest.QuerySelector("#idea-lower-lights"));
        Assert.Equal(["Version 2: Revised version", "Version 1: First version"], newest.QuerySelectorAll("section[aria-labelledby=versions] h3").Select(h => h.Words()));
        Assert.StartsWith("What the collaborative believes", newest.QuerySelector(".tm-lead").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picture_is_a_file_that_stands_alone()
    {
        using var response = await demo.Http.GetAsync("/calm-wards/theory-of-change/2.svg", TestContext.Current.CancellationToken);
        var svg = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;

        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("calm-wards-theory-of-change-2.svg", response.Content.Headers.ContentDisposition!.FileName);
        Assert.NotNull(response.Headers.ETag);
        Assert.Equal("http://www.w3.org/2000/svg", svg.Name.NamespaceName);
        Assert.NotNull(svg.Attribute("font-family"));
        Assert.Equal("tm-dd-ground", svg.Elements().First(e => e.Name.LocalName == "rect").Attribute("class")!.Value);
        Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName == "a");
        Assert.Contains(svg.Descendants(), e => e.Name.LocalName == "text" && e.Value == "at the centre, invented example");
        Assert.Equal(31, svg.Descendants().Count(e => e.Attribute("class")?.Value == "is-invented"));
    }

    [Theory]
    [InlineData("/calm-wards/theory-of-change/3")]
    [InlineData("/calm-wards/theory-of-change/0")]
    [InlineData("/calm-wards/theory-of-change/-1")]
    [InlineData("/calm-wards/theory-of-change/99999999999")]
    [InlineData("/calm-wards/theory-of-change/two")]
    [InlineData("/calm-wards/theory-of-change/3.svg")]
    [InlineData("/sexual-safety/theory-of-change/1")]
    public async Task Get_of_a_version_that_is_not_there_is_a_404(string address)
    {
        using var response = await demo.Http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
