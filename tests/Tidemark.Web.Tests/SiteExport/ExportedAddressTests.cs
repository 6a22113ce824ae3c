using Tidemark.Web.SiteExport;

namespace Tidemark.Web.Tests.SiteExport;

public sealed class ExportedAddressTests
{
    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/help", "help/index.html")]
    [InlineData("/a/materials?kind=slide-deck", "a/materials/kind=slide-deck.html")]
    [InlineData("/a/materials?kind=x&page=2", "a/materials/kind=x_page=2.html")]
    [InlineData("/a/learning-sets.ics", "a/learning-sets.ics")]
    [InlineData("/a/materials.csv?kind=poster", "a/materials.kind=poster.csv")]
    [InlineData("/a/materials/b/1/My%20slides.pptx/preview.png", "a/materials/b/1/My slides.pptx.preview.png")]
    public void Each_address_has_a_file(string address, string file) => Assert.Equal(file, ExportedAddress.FileOf(address));

    [Theory]
    [InlineData("/a/materials?sort=title", "/a/materials")]
    [InlineData("/a/materials?page=2&kind=x&sort=title", "/a/materials?kind=x&page=2")]
    [InlineData("/a/talks/b?t=95", "/a/talks/b")]
    [InlineData("/search?q=words", "/search")]
    [InlineData("/api", "/api")]
    [InlineData("/api/v1/collaboratives", null)]
    [InlineData("/report?page=/a", null)]
    [InlineData("/health/live", null)]
    public void What_an_export_cannot_follow_falls_away(string address, string? exported) => Assert.Equal(exported, ExportedAddress.Of(address));

    [Theory]
    [InlineData("index.html", "a/index.html", "a/index.html")]
    [InlineData("a/b/index.html", "a/c/index.html", "../c/index.html")]
    [InlineData("a/index.html", "index.html", "../index.html")]
    [InlineData("a/index.html", "a/kind=x.html", "kind%3Dx.html")]
    public void One_file_points_at_another(string from, string to, string link) => Assert.Equal(link, ExportedAddress.Relative(from, to));
}
