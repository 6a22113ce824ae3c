using Tidemark.Documents.Captions;

namespace Tidemark.Documents.Tests.Captions;

public class WebVttTests
{
    private const string Sample = """
        WEBVTT - Learning set 3
        Kind: captions

        NOTE checked
        by a person

        STYLE
        ::cue { color: red }

        intro
        00:01.000 --> 00:04.500 line:0 align:start
        <v.loud Jo Bell>We <i>tried</i> it &amp; it worked.

        01:00:05.000 --> 01:00:07.250
        Second line one
        line two
        """;

    [Fact]
    public void Cues_have_times_speakers_and_words_without_tags()
    {
        var cues = WebVtt.Parse(Sample);

        Assert.Equal(
            [
                new Cue(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4.5), "Jo Bell", "We tried it & it worked.", "line:0 align:start"),
                new Cue(new TimeSpan(1, 0, 5), new TimeSpan(0, 1, 0, 7, 250), null, "Second line one\nline two"),
            ],
            cues);
    }

    [Fact]
    public void Several_voices_in_one_caption_become_a_cue_each()
    {
        var cues = WebVtt.Parse("WEBVTT\n\n00:00.000 --> 00:02.000\n<v A>Yes.</v> <v B>No.</v>\n");

        Assert.Equal([("A", "Yes."), ("B", "No.")], cues.Select(cue => (cue.Speaker!, cue.Text)));
    }

    [Theory]
    [InlineData("\uFEFFWEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\nHi\r\n")]
    [InlineData("WEBVTT\r\r00:00.000 --> 00:01.000\rHi")]
    [InlineData("WEBVTT\n\n\n00:00.000\t-->\t00:01.000\nHi\n\n\n")]
    public void Any_line_end_and_a_byte_order_mark_are_read(string text) => Assert.Equal("Hi", Assert.Single(WebVtt.Parse(text)).Text);

    [Theory]
    [InlineData("", 1)]
    [InlineData("WEBVTTX\n\n", 1)]
    [InlineData("1\n00:00:00,000 --> 00:00:01,000\nHi", 1)]
    [InlineData("WEBVTT\n00:00.000 --> 00:01.000\nHi", 2)]
    [InlineData("WEBVTT\n\n00:00.000 --> 00:61.000\nHi", 3)]
    [InlineData("WEBVTT\n\n0:00.000 --> 00:01.000\nHi", 3)]
    [InlineData("WEBVTT\n\n00:02.000 --> 00:01.000\nHi", 3)]
    [InlineData("WEBVTT\n\n00:02.000 --> 00:02.000\nHi", 3)]
    [InlineData("WEBVTT\n\n00:00.00 --> 00:01.000\nHi", 3)]
    [InlineData("WEBVTT\n\n00:00.000 -->\nHi", 3)]
    [InlineData("WEBVTT\n\nname\n00:00.000 --> x\nHi", 4)]
    [InlineData("WEBVTT\n\n00:00.000 --> 00:01.000\nHi\n00:02.000 --> 00:03.000\nHo", 5)]
    [InlineData("WEBVTT\n\n00:00.000 --> 00:01.000\nHi\n\njust words\nmore", 7)]
    public void What_is_wrong_is_told_with_its_line(string text, int line)
    {
        var refusal = Assert.Throws<DocumentException>(() => WebVtt.Parse(text));

        Assert.Equal(line, refusal.Line);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_SubRip_file_is_told_as_one() =>
        Assert.Contains(".srt", Assert.Throws<DocumentException>(() => WebVtt.Parse("1\n00:00:00,000 --> 00:00:01,000\nHi")).Message, StringComparison.Ordinal);

    [Fact]
    public void What_was_written_is_read_back_the_same()
    {
        Cue[] cues =
        [
            new(TimeSpan.Zero, TimeSpan.FromMilliseconds(1), null, "a --> b < c & d > e &lt;"),
            new(TimeSpan.FromHours(101), TimeSpan.FromHours(102), "Dr <b> & Søn", "two\nlines – naïve 🙂", "position:10%,line-left"),
            new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), "O'Neil", "WEBVTT"),
        ];

        Assert.Equal(cues, WebVtt.Parse(WebVtt.Write(cues)));
    }

    [Fact]
    public void Reading_what_was_written_and_writing_it_again_changes_nothing()
    {
        var once = WebVtt.Write(WebVtt.Parse(new StringReader(Sample)));

        Assert.Equal(once, WebVtt.Write(WebVtt.Parse(once)));
    }

    [Theory]
    [InlineData(0, 0, "words", null)]
    [InlineData(-1, 5, "words", null)]
    [InlineData(0, 5, "", null)]
    [InlineData(0, 5, "two\n\nparagraphs", null)]
    [InlineData(0, 5, "words", "a\nb")]
    public void A_cue_that_could_not_be_read_back_is_not_written(int start, int end, string text, string? speaker) =>
        Assert.Throws<ArgumentException>(() => WebVtt.Write([new Cue(TimeSpan.FromSeconds(start), TimeSpan.FromSeconds(end), speaker, text)]));

    [Fact]
    public void More_captions_than_allowed_are_refused()
    {
        var text = "WEBVTT\n" + string.Concat(Enumerable.Repeat("\n00:00.000 --> 00:01.000\nHi\n", 4));

        Assert.Equal(4, WebVtt.Parse(text, new Limits { MaxCues = 4 }).Count);
        Assert.Throws<DocumentException>(() => WebVtt.Parse(text, new Limits { MaxCues = 3 }));
        Assert.Throws<DocumentException>(() => WebVtt.Parse(new StringReader(text), new Limits { MaxCharacters = 30 }));
    }
}
