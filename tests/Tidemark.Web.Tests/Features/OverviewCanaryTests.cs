using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tidemark.Data;
using Tidemark.Data.Visibility;

namespace Tidemark.Web.Tests.Features;

public sealed class OverviewCanaryTests(DemoSite demo)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/calm-wards")]
    [InlineData("/calm-wards/teams")]
    [InlineData("/calm-wards/teams.csv")]
    [InlineData("/calm-wards/theory-of-change")]
    [InlineData("/calm-wards/theory-of-change/1")]
    [InlineData("/calm-wards/theory-of-change/2.svg")]
    public async Task What_is_hidden_is_on_no_page_about_the_whole(string address) =>
        Assert.Empty(Canaries.In(await demo.Http.GetStringAsync(address, TestContext.Current.CancellationToken)));

    [Fact]
    public async Task The_team_that_asked_not_to_be_named_is_there_to_be_found()
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var program = scope.ServiceProvider.GetRequiredService<TidemarkDbContext>().VisibleTo(Viewer.Program);

        Assert.True(await program.Teams.AnyAsync(t => t.Name == "Bittersweet Crossing", TestContext.Current.CancellationToken));
    }
}
