using System.Net;

namespace Tidemark.Web.Tests.Features.Shared;

public sealed class AddressTests(DemoSite demo)
{
    [Theory]
    [InlineData("/Calm-Wards", "/calm-wards")]
    [InlineData("/Calm-wards/Learning-Sets/3", "/calm-wards/learning-sets/3")]
    [InlineData("/calm-wards/Talks/Why-Evenings?t=3&x=A", "/calm-wards/talks/why-evenings?t=3&x=A")]
    [InlineData("/CALM-WARDS/materials/x/1/Plan.PDF", "/calm-wards/materials/x/1/Plan.PDF")]
    public async Task Capitals_in_an_address_lead_to_the_page_in_lower_case(string asked, string address)
    {
        using var response = await demo.Http.GetAsync(asked, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(address, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/No-Such-Thing/learning-sets")]
    [InlineData("/%5CEVIL/learning-sets")]
    public async Task Capitals_of_nothing_are_a_404(string asked)
    {
        using var response = await demo.Http.GetAsync(asked, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/calm-wards/talks", "/calm-wards/learning-sets#talks")]
    [InlineData("/calm-wards/gatherings", "/calm-wards/learning-sets")]
    public async Task An_address_whose_end_was_cut_off_leads_to_the_list(string asked, string list)
    {
        using var response = await demo.Http.GetAsync(asked, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(list, response.Headers.Location?.OriginalString);
    }
}
