using System.Text;
using Tidemark.Testing;
using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.Features.Teams;

public sealed class TeamsPageTests(DemoSite demo)
{
    [Fact]
    public async Task Teams_stand_under_their_organisations_and_those_without_one_come_last()
    {
        var page = await demo.Http.Page("/sexual-safety/teams");

        Assert.Equal(
        [
            "Mersey Care NHS Foundation Trust", "Sheffield Health and Social Care NHS Foundation Trust",
            "South West London and St George's Mental Health NHS Trust", "Trust not stated",
        ], page.QuerySelectorAll("main section:not(#support) > h2").Select(h => h.Words()));
        Assert.Equal(["alt-ward", "arnold-ward", "forest-close", "phoenix-unit", "eastlake-ward", "fernely-ward"],
            page.QuerySelectorAll(".tm-rows > li").Select(l => l.Id));
        Assert.Contains("Not stated: ward types, numbers of beds and when each team joined.", page.QuerySelector("main").Words(), StringComparison.Ordinal);
        Assert.Equal("Unit, hospital not stated", page.QuerySelector("#phoenix-unit > p").Words());
        Assert.NotNull(page.QuerySelector("#arnold-ward a[href='/sexual-safety/talks/arnold-ward']"));
        Assert.NotNull(page.QuerySelector("#arnold-ward a[href='/sexual-safety/materials/arnold-ward-slides']"));
    }

    [Fact]
    public async Task Facts_of_a_team_carry_the_date_from_which_they_are_known()
    {
        var page = await demo.Http.Page("/calm-wards/teams");

        Assert.Equal(
            ["As of 1 April 2026: children and young people, 12 beds", "As of 1 March 2026: Paused from 1 to 31 March 2026, for building work.", "As of 14 October 2025: children and young people, 12 beds", "Joined 14 October 2025"],
            page.QuerySelectorAll("#willow-unit .tm-meta").Select(m => m.Words()));
        Assert.Contains("Date not known: rehabilitation, 12 beds", page.QuerySelector("#alder-ward").Words(), StringComparison.Ordinal);
        Assert.Contains("As of February 2026: adult acute, 17 beds", page.QuerySelector("#sorrel-ward").Words(), StringComparison.Ordinal);
        Assert.Equal(10, page.QuerySelectorAll(".tm-rows > li").Length);
    }

    [Fact]
    public async Task The_table_has_a_row_for_each_dated_fact()
    {
        var lines = (await demo.Http.GetStringAsync("/calm-wards/teams.csv", TestContext.Current.CancellationToken)).Trim().Split("\r\n");

        Assert.Equal("team,name,kind,hospital,organisation,joined,left,fact_from,ward_type,setting,beds,sex_mix,fact_note,note", lines[0].TrimStart('\uFEFF'));
        Assert.Contains("teal-ward,Teal Ward,Ward,,Greywater Care Trust,2025-10-14,,2025-10-14,adult acute,hospital,20,women,,", lines);
        Assert.Equal(3, lines.Count(l => l.StartsWith("willow-unit,", StringComparison.Ordinal)));
        Assert.Equal(13, lines.Length);
    }

    [Fact]
    public async Task The_table_is_a_download_that_runs_no_formula_and_holds_a_team_without_facts()
    {
        const string teams = """
            teams:
              - { id: sly, name: "=HYPERLINK(1)", kind: ward, left: 2026-01 }

            """;
        using var pack = TemporaryPack.Minimal().With("teams.yaml", teams);
        await using var site = await TidemarkSite.Start(packs: [pack.Folder]);
        using var response = await site.Http.GetAsync("/tiny-steps/teams.csv", TestContext.Current.CancellationToken);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("tiny-steps-teams.csv", response.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("sly,\"'=HYPERLINK(1)\",Ward,,,,2026-01,,,,,,,", Encoding.UTF8.GetString(bytes).Split("\r\n")[1]);
        Assert.Contains("When it joined is not stated, left January 2026", (await site.Http.Page("/tiny-steps/teams")).QuerySelector("#sly").Words(), StringComparison.Ordinal);
    }
}
