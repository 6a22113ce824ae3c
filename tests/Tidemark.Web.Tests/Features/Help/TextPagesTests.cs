using Tidemark.Testing;

namespace Tidemark.Web.Tests.Features.Help;

public sealed class TextPagesTests(DemoSite demo)
{
    [Theory]
    [InlineData("/help", "Help", "calendar")]
    [InlineData("/accessibility", "Accessibility", "not tried the site with a screen reader")]
    [InlineData("/privacy", "Privacy", "does not write down which pages you open")]
    [InlineData("/cookies", "Cookies", "sets no cookie")]
    public async Task Each_text_page_says_its_piece_and_sets_no_cookie(string address, string heading, string words)
    {
        using var response = await demo.Http.GetAsync(address, TestContext.Current.CancellationToken);
        var page = await response.Html();

        Assert.Equal(heading, Assert.Single(page.QuerySelectorAll("h1")).Words());
        Assert.Contains(words, page.QuerySelector("main").Words(), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Links_within_the_help_page_lead_to_its_sections()
    {
        var page = await demo.Http.Page("/help");

        var targets = page.QuerySelectorAll("nav.tm-jump a").Select(a => a.GetAttribute("href")![1..]).ToList();
        Assert.NotEmpty(targets);
        Assert.All(targets, id => Assert.NotNull(page.GetElementById(id)));
    }

    [Fact]
    public async Task The_cookie_page_names_the_cookie_that_the_form_sets()
    {
        using var form = await demo.Http.GetAsync("/report", TestContext.Current.CancellationToken);
        var name = form.Headers.GetValues("Set-Cookie").Single().Split('=')[0];

        Assert.Contains($"__Host-{name}", (await demo.Http.Page("/cookies")).QuerySelectorAll("code").Select(c => c.Words()));
    }
}
