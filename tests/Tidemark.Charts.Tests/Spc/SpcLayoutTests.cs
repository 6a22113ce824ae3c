using CsCheck;
using Tidemark.Charts.Spc;

namespace Tidemark.Charts.Tests.Spc;

public sealed class SpcLayoutTests
{
    [Fact]
    public void No_text_meets_another_text_a_mark_or_a_line() => ChartGenerator.Charts.Sample(chart =>
    {
        foreach (var size in PictureSize.All) AssertClear(SpcPicture.Of(chart, size, "a").Svg);
    }, iter: 400);

    [Fact]
    public void No_text_of_the_examples_meets_anything()
    {
        foreach (var chart in ChartExamples.All.Values)
            foreach (var size in PictureSize.All)
                AssertClear(SpcPicture.Of(chart, size, "a").Svg);
    }

    [Fact]
    public void The_check_sees_a_text_that_lies_on_a_line_a_mark_or_a_text()
    {
        const string Line = """<path class="tm-line" d="M0 10L90 10"/>""";
        const string Point = """<g class="tm-pt"><circle cx="5" cy="10" r="4"/></g>""";
        const string Word = """<text x="0" y="12" font-size="13">words</text>""";
        foreach (var under in new[] { Line, Point, Word })
            Assert.ThrowsAny<Exception>(() => AssertClear($"<svg>{under}{Word}</svg>"));
        AssertClear($"<svg>{Word}</svg>");
    }

    [Fact]
    public void Nothing_leaves_the_picture() => ChartGenerator.Charts.Sample(chart =>
    {
        foreach (var size in PictureSize.All)
        {
            var picture = SpcPicture.Of(chart, size, "a");
            var reader = new ChartReader(picture.Svg);
            Assert.All(reader.Picture.Texts.Concat(reader.Marks), d => Assert.True(
                d.Left >= -1 && d.Top >= -1 && d.Right <= picture.Width + 1 && d.Bottom <= picture.Height + 1, d.ToString()));
        }
    }, iter: 200);

    private static void AssertClear(string svg)
    {
        var reader = new ChartReader(svg);
        var texts = reader.Picture.Texts;
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i];
            Assert.All(texts.Skip(i + 1), o => Assert.False(text.Meets(o), $"“{text.What}” meets “{o.What}”: {text} {o}"));
            var isOnDisc = text.Fill == Palette.Paper;
            Assert.All(reader.Marks, m => Assert.False(text.Meets(m) && !(isOnDisc && m.What == "tm-num"), $"“{text.What}” meets {m}"));
            Assert.All(reader.Segments, s => Assert.False(s.Meets(text) && !isOnDisc, $"“{text.What}” {text} meets {s}"));
        }
    }
}
