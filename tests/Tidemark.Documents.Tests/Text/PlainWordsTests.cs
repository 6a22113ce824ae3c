using Tidemark.Documents.Text;

namespace Tidemark.Documents.Tests.Text;

public class PlainWordsTests
{
    [Theory]
    [InlineData("  a \t b\u00A0c  ", "a b c")]
    [InlineData("a \r\n\r\n b\u2028c", "a\nb\nc")]
    [InlineData("im\u00ADprove\u200Bment", "improvement")]
    [InlineData("a\u0000b\u0007c\u001Bd", "abcd")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("e\uFB03cient \uFB02ow", "efficient flow")]
    [InlineData("\u202Etxt\u202C \u2066x\u2069", "txt x")]
    [InlineData("half \uD83D pair \uDE00 whole \U0001F642", "half pair whole \U0001F642")]
    [InlineData("\uF0B7 bullet \uFFFE", "bullet")]
    [InlineData(" \n ", "")]
    public void Text_is_folded_into_one_form(string text, string folded) => Assert.Equal(folded, PlainWords.Fold(text));

    [Fact]
    public void Folding_twice_changes_nothing_more()
    {
        const string Text = "A\u0301 \uFB01n \u00AD\u0327 x\r\ny  z";

        Assert.Equal(PlainWords.Fold(Text), PlainWords.Fold(PlainWords.Fold(Text)));
    }

    [Fact]
    public void A_letter_keeps_thirty_marks_of_a_million()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0316", 500_000));

        Assert.Equal(30, PlainWords.Fold("q" + marks + "z").Length - 2);
    }
}
