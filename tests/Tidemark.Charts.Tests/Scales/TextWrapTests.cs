using System.Globalization;
using CsCheck;
using Tidemark.Charts.Scales;
using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Tests.Scales;

public sealed class TextWrapTests
{
    [Fact]
    public void Widths_are_those_of_Arial()
    {
        // 1139/2048 em for a digit and 1706/2048 for m, from the metrics of Arial.
        Assert.Equal(16 * 1139 / 2048.0, TextWidth.Of("7", 16), 3);
        Assert.Equal(16 * 1706 / 2048.0, TextWidth.Of("m", 16), 3);
        Assert.Equal(16 * 1821 / 2048.0, TextWidth.Of("m", 16, bold: true), 3);
        Assert.Equal(TextWidth.Of("cafe", 16), TextWidth.Of("café", 16), 3);
    }

    [Fact]
    public void No_word_stands_alone_on_the_last_line_when_it_need_not() =>
        Assert.Equal(["People know", "who to turn to"], TextWrap.Lines("People know who to turn to", 190, 16).Select(l => l.Text));

    [Fact]
    public void A_long_word_is_broken_and_nothing_is_lost()
    {
        var word = new string('w', 60);
        var lines = TextWrap.Lines(word, 100, 16);
        Assert.True(lines.Count > 1);
        Assert.Equal(word, string.Concat(lines.Select(l => l.Text)));
    }

    [Fact]
    public void Lines_fit_and_hold_the_whole_text() => Gen.Select(Gen.String[0, 200], Gen.Double[40, 400]).Sample((text, width) =>
    {
        var lines = TextWrap.Lines(text, width, 16);
        Assert.All(lines, l => Assert.True(TextWidth.Of(l.Text, 16) <= width || new StringInfo(l.Text).LengthInTextElements == 1));
        Assert.Equal(SvgText.OneLine(text).TrimStart(), string.Concat(lines.Select(l => l.SpaceAfter ? l.Text + " " : l.Text)));
    });
}
