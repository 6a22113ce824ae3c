using Tidemark.Web.Hosting;

namespace Tidemark.Web.Tests.Hosting;

public sealed class AcceptedEncodingTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("br", "br")]
    [InlineData("BR", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip;q=1.0, br;q=0.5", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("br;q=0", null)]
    [InlineData("gzip;q=0", null)]
    [InlineData("identity, br;q=0.2", null)]
    [InlineData("*", null)]
    [InlineData("xbrx", null)]
    [InlineData("deflate", null)]
    [InlineData(";;;", null)]
    public void The_one_encoding_that_is_sent_is_one_that_was_asked_for(string accepted, string? sent) =>
        Assert.Equal(sent, AcceptedEncoding.Choose(accepted));
}
