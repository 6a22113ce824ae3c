using CsCheck;
using Tidemark.Domain.Common;

namespace Tidemark.Domain.Tests.Common;

public sealed class AddressTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("learning-set-4")]
    [InlineData("2021-22")]
    public void Letters_digits_and_single_hyphens_make_a_slug(string text)
    {
        Assert.Equal(text, Slug.Parse(text).Value);
        Assert.Equal(text, Slug.Parse(text).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("Ward")]
    [InlineData("a b")]
    [InlineData("a_b")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("é")]
    [InlineData("٣")]
    [InlineData("a\n")]
    [InlineData("a\0")]
    public void Anything_else_is_refused_with_an_example(string text)
    {
        Assert.False(Slug.TryParse(text, out _));
        Refused.With($"“{text}” cannot be part of an address. Use lower-case letters, digits and single hyphens, such as learning-set-4.", () => Slug.Parse(text));
    }

    [Fact]
    public void A_slug_has_at_most_80_characters()
    {
        Assert.True(Slug.TryParse(new string('a', 80), out _));
        Assert.False(Slug.TryParse(new string('a', 81), out _));
        Assert.False(Slug.TryParse(null, out _));
    }

    [Fact]
    public void A_slug_needs_no_escaping_in_an_address() => Gen.String[Gen.Char["az09-A \n%"], 0, 12].Sample(
        text => !Slug.TryParse(text, out var slug) || Uri.EscapeDataString(slug.Value) == text, iter: 20_000);

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("http://example.org/a?b=c#d")]
    [InlineData("https://example.org:8443/%20")]
    [InlineData("https://bücher.example/straße")]
    [InlineData("HTTPS://EXAMPLE.ORG/")]
    public void A_whole_address_on_the_web_is_kept_as_written(string text) => Assert.Equal(text, WebAddress.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("example.org")]
    [InlineData("/talks")]
    [InlineData("//example.org")]
    [InlineData("https:example.org")]
    [InlineData("https:/example.org")]
    [InlineData("https:\\\\example.org")]
    [InlineData("https://")]
    [InlineData("https:///path")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org")]
    [InlineData("mailto:a@example.org")]
    [InlineData("https://user:secret@example.org")]
    [InlineData("https://bank.example@example.org")]
    [InlineData("https://example.org/a b")]
    [InlineData(" https://example.org")]
    [InlineData("https://example.org\n")]
    [InlineData("https://example.org/\u0001")]
    public void What_is_no_plain_web_address_is_refused(string text)
    {
        Assert.False(WebAddress.TryParse(text, out _));
        Refused.With($"“{text}” is not a web address. Write the whole of it, beginning with https:// or http://.", () => WebAddress.Parse(text));
    }

    [Fact]
    public void An_address_has_at_most_2000_characters()
    {
        const string start = "https://example.org/";

        Assert.True(WebAddress.TryParse(start + new string('a', 2000 - start.Length), out _));
        Assert.False(WebAddress.TryParse(start + new string('a', 2001 - start.Length), out _));
        Assert.False(WebAddress.TryParse(null, out _));
    }

    [Theory]
    [InlineData("admin", true)]
    [InlineData("api", true)]
    [InlineData("search", true)]
    [InlineData("sign-in", true)]
    [InlineData("admins", false)]
    [InlineData("safer-mornings", false)]
    public void Words_that_the_site_uses_are_reserved(string word, bool reserved) =>
        Assert.Equal(reserved, ReservedSlugs.Contains(Slug.Parse(word)));
}
