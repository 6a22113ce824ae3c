using System.Text.Encodings.Web;
using Tidemark.Web.Features.Search;

namespace Tidemark.Web.Tests.Features.Search;

public sealed class FoundWordsTests
{
    [Theory]
    [InlineData("a \u0002b\u0003 c", "a <mark>b</mark> c")]
    [InlineData("\u0002a\u0003\u0002b\u0003", "<mark>a</mark><mark>b</mark>")]
    [InlineData("<i>\u0002<b>\u0003&", "&lt;i&gt;<mark>&lt;b&gt;</mark>&amp;")]
    [InlineData("never \u0002closed", "never closed")]
    [InlineData("never\u0003 opened", "never opened")]
    [InlineData("", "")]
    [InlineData("two\nlines", "two &#xB7; lines")]
    public void Marks_become_mark_and_everything_else_is_text(string context, string html)
    {
        using var writer = new StringWriter();
        FoundWords.ToHtml(context).WriteTo(writer, HtmlEncoder.Default);

        Assert.Equal(html, writer.ToString());
    }
}
