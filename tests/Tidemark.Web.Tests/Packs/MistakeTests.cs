using Tidemark.Web.Packs;

namespace Tidemark.Web.Tests.Packs;

/// <summary>Each mistake in one value is named with its file, its line and what to write.</summary>
public sealed class MistakeTests
{
    private const string Talk = "talks:\n  - id: story\n    heading: A story\n    kind: ward-story\n    summary: What happened.\n";

    [Theory]
    [InlineData("    kind: ward storey", "talks.yaml:4:11: “kind” is “ward storey”, which is none of its words. Write ward-story (or teaching,")]
    [InlineData("    kind: Ward Story", "talks.yaml:4:11: “kind” is “Ward Story”, which is none of its words. Write ward-story (or")]
    [InlineData("    kind: zzz", "talks.yaml:4:11: “kind” is “zzz”, which is none of its words. Write ward-story, teaching")]
    [InlineData("    kind: [ward-story]", "talks.yaml:4:11: “kind” is a list where one of ward-story, teaching")]
    [InlineData("    kind:", "talks.yaml:4:10: “kind” is missing. Write kind: and one of ward-story")]
    [InlineData("    kind: other\n    kind: panel", "talks.yaml:5:5: “kind” is written twice, first in line 4. Keep one of them.")]
    [InlineData("    kind: other\n    sumary: x", "talks.yaml:5:5: “sumary” is no key of a talk. Write summary.")]
    [InlineData("    kind: other\n    zzzzzz: x", "talks.yaml:5:5: “zzzzzz” is no key of a talk. Its keys are id, slug")]
    [InlineData("    kind: other\n    ? [a]\n    : b", "talks.yaml:5:7: A list or an entry stands here where the name of a key belongs.")]
    [InlineData("    kind: other\n    minutes: twenty", "talks.yaml:5:14: “minutes” is “twenty”, which is no whole number. Write a whole number from 1 to 1,440")]
    [InlineData("    kind: other\n    minutes: 0", "talks.yaml:5:14: “minutes” is “0”. Write a whole number from 1")]
    [InlineData("    kind: other\n    minutes: -5", "talks.yaml:5:14: “minutes” is “-5”, which is no whole number.")]
    [InlineData("    kind: other\n    minutes: 010", "talks.yaml:5:14: “minutes” is “010”, which is no whole number.")]
    [InlineData("    kind: other\n    minutes: 1e1", "talks.yaml:5:14: “minutes” is “1e1”, which is no whole number.")]
    [InlineData("    kind: other\n    minutes: \"20\"", "talks.yaml:5:14: “minutes” stands in quotation marks, which make it a text. Write a whole number without them.")]
    [InlineData("    kind: other\n    not_recorded: yes", "talks.yaml:5:19: “not_recorded” is “yes”. Write true or false.")]
    [InlineData("    kind: other\n    note: \"\"", "talks.yaml:5:11: “note” is an empty text. Write it, or leave the key out.")]
    [InlineData("    kind: other\n    note: {a: b}", "talks.yaml:5:11: “note” is an entry with keys where a text belongs. Write a text after the colon.")]
    [InlineData("    kind: other\n    title: |\n      two\n      lines", "talks.yaml:5:12: “title” has more than one line.")]
    [InlineData("    kind: other\n    title: \"a\\0b\"", "talks.yaml:5:12: “title” holds a character that is not text (U+0000). Take it out.")]
    [InlineData("    kind: other\n    title: \"a\\e[31mb\"", "talks.yaml:5:12: “title” holds a character that is not text (U+001B). Take it out.")]
    [InlineData("    kind: other\n    teams: birch", "talks.yaml:5:12: “teams” is a text where a list belongs. Write each of its items on a line of its own")]
    [InlineData("    kind: other\n    teams:\n      -\n", "talks.yaml:6:8: An item of “teams” is empty.")]
    [InlineData("    kind: other\n    appearances: [x]", "talks.yaml:5:19: A text stands here where the keys of an appearance belong. Write them, each with a colon: person, part and role.")]
    [InlineData("    kind: other\n    slug: Ward Story 4", "talks.yaml:5:11: “slug” is “Ward Story 4”, which cannot be part of an address. Write ward-story-4, or other")]
    [InlineData("    kind: other\n    slug: ÄÖ", "talks.yaml:5:11: “slug” is “ÄÖ”, which cannot be part of an address. Write lower-case letters")]
    public void A_wrong_value_is_named_with_its_place_and_what_to_write(string instead, string said)
    {
        using var pack = TemporaryPack.Minimal().With("talks.yaml", Talk.Replace("    kind: ward-story", instead, StringComparison.Ordinal));
        Assert.StartsWith(said, Assert.Single(pack.Check().Mistakes).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-02-30", "“date” is “2021-02-30”, which is not a day of the calendar. Write 2021-09-13, or 2021-09 when only the month is known")]
    [InlineData("2021-13", "“date” is “2021-13”, which is not a month of the calendar.")]
    [InlineData("1066", "“date” is “1066”, which is not a year from 1900 to 2199.")]
    [InlineData("13/09/2021", "“date” is “13/09/2021”, which is not a date as packs write it.")]
    [InlineData("2021-9-3", "“date” is “2021-9-3”, which is not a date as packs write it.")]
    [InlineData("2021-09-13T10:00:00Z", "“date” is “2021-09-13T10:00:00Z”, which is not a date as packs write it.")]
    public void A_wrong_date_is_told_what_it_lacks(string date, string said)
    {
        using var pack = TemporaryPack.Minimal().With("gatherings.yaml", $"gatherings:\n  - id: launch\n    kind: launch\n    date: {date}\n");
        Assert.StartsWith("gatherings.yaml:4:11: " + said, Assert.Single(pack.Check().Mistakes).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9:30")]
    [InlineData("25:00")]
    [InlineData("13.30")]
    [InlineData("810")]
    public void A_wrong_time_is_told_how_to_write_it(string time)
    {
        using var pack = TemporaryPack.Minimal().With("gatherings.yaml", $"gatherings:\n  - id: launch\n    kind: launch\n    date: 2021-09-13\n    start: {time}\n");
        Assert.Equal(
            $"gatherings.yaml:5:12: “start” is “{time}”, which is not a time of day. Write hours and minutes with two digits each, such as 09:30 or 13:30.",
            Assert.Single(pack.Check().Mistakes).ToString());
    }

    [Fact]
    public void A_text_that_is_too_long_is_told_by_how_much()
    {
        using var pack = TemporaryPack.Minimal().With("people.yaml", $"people:\n  - id: a\n    name: {new string('x', 201)}\n");
        Assert.Equal("people.yaml:3:11: “name” has 201 characters. Make it 200 or fewer.", Assert.Single(pack.Check().Mistakes).ToString());
    }

    [Fact]
    public void A_web_address_without_its_beginning_is_refused()
    {
        using var pack = TemporaryPack.Minimal().With("sources.yaml", "sources:\n  - id: a\n    publisher: P\n    what: W\n    address: javascript:alert(1)\n");
        Assert.StartsWith("sources.yaml:5:14: “address” is “javascript:alert(1)”, which is not a web address.", Assert.Single(pack.Check().Mistakes).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_is_used_twice_names_both_lines()
    {
        using var pack = TemporaryPack.Minimal().With("people.yaml", "people:\n  - id: a\n    name: A\n  - id: a\n    name: B\n");
        Assert.Equal("people.yaml:4:9: The id “a” is used twice, first in line 2. Give a person an id of its own.", Assert.Single(pack.Check().Mistakes).ToString());
    }

    [Fact]
    public void All_mistakes_of_all_files_are_named_at_once_in_order()
    {
        using var pack = TemporaryPack.Minimal()
            .With("pack.yaml", "format: 1\nid: tiny\n")
            .With("people.yaml", "people:\n  - id: A\n    name: A\n  - name: B\n")
            .With("notes.txt", "x");
        Assert.Equal(
            ["pack.yaml:1", "people.yaml:2", "people.yaml:4", "notes.txt:0"],
            pack.Check().Mistakes.Select(m => $"{m.File}:{m.Line}"));
    }

    [Fact]
    public void A_pack_of_a_newer_format_is_told_so_and_nothing_else()
    {
        using var pack = TemporaryPack.Minimal().With("pack.yaml", "format: 2\nid: tiny\ntitle: T\n").With("people.yaml", "peoples: []\n");
        Assert.Equal("pack.yaml:1:9: This pack has format 2, and this program reads format 1. Use a newer program.", Assert.Single(pack.Check().Mistakes).ToString());
    }

    [Fact]
    public void What_yaml_would_turn_into_numbers_and_dates_stays_the_text_that_was_written()
    {
        using var pack = TemporaryPack.Minimal().With(
            "collaborative.yaml",
            "slug: 007\nname: 0x10\nsummary: no\ncountry: 2021-09-13\nabbreviation: 1_000\nreach: 13:30\nsupport_lines:\n  - name: yes\n    phone: 0800 12\n");
        var outcome = pack.Check();
        Assert.Empty(outcome.Mistakes);
        var read = outcome.Pack!.Collaborative;
        Assert.Equal(
            ["007", "0x10", "no", "2021-09-13", "1_000", "13:30", "yes", "0800 12"],
            [read.Slug.Value, read.Name, read.Summary, read.Country, read.Abbreviation, read.Reach, read.SupportLines[0].Name, read.SupportLines[0].Phone]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ~")]
    [InlineData(" null")]
    public void A_key_with_nothing_after_it_is_unknown(string nothing)
    {
        using var pack = TemporaryPack.Minimal().With("pack.yaml", $"format: 1\nid: tiny\ntitle: T\nnote:{nothing}\n");
        var outcome = pack.Check();
        Assert.Empty(outcome.Mistakes);
        Assert.Null(outcome.Pack!.Manifest.Note);
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_are_taken()
    {
        using var pack = TemporaryPack.Minimal().With("people.yaml", [0xEF, 0xBB, 0xBF, .. "people:\r\n  - id: a\r\n    name: A\r\n"u8]);
        var outcome = pack.Check();
        Assert.Empty(outcome.Mistakes);
        Assert.Equal("A", outcome.Pack!.People.People[0].Name);
    }

    [Fact]
    public void A_file_with_nothing_but_a_comment_holds_nothing()
    {
        using var pack = TemporaryPack.Minimal().With("people.yaml", "# nobody yet\n");
        Assert.Empty(pack.Check().Mistakes);
    }

    [Fact]
    public void More_mistakes_than_help_are_cut_off_and_the_report_says_so()
    {
        using var pack = TemporaryPack.Minimal().With("people.yaml", "people:\n" + string.Concat(Enumerable.Repeat("  - x\n", 50)));
        var outcome = pack.Check(PackLimits.Usual with { Mistakes = 20 });
        Assert.Equal(20, outcome.Mistakes.Count);
        Assert.Equal("More than 20 mistakes. Nothing was changed.", PackReport.Lines(outcome).Last());
    }

    [Fact]
    public void The_report_has_a_line_for_each_mistake_and_closes_with_their_number()
    {
        using var pack = TemporaryPack.Minimal().With("people.yaml", "people:\n  - id: a\n    nmae: A\n");
        Assert.Equal(
            [
                "people.yaml:2:5: “name” is missing. Write name: and a text.",
                "people.yaml:3:5: “nmae” is no key of a person. Write name.",
                "2 mistakes. Nothing was changed.",
            ],
            PackReport.Lines(pack.Check()));
    }

    [Fact]
    public void The_report_on_a_sound_pack_says_what_it_holds()
    {
        using var pack = TemporaryPack.Full();
        Assert.Equal(
            "No mistakes. The pack holds 1 source, 3 organisations, 1 site, 1 team, 1 person, 1 theory, 2 gatherings, 2 talks, 2 materials, 1 result and 2 files.",
            Assert.Single(PackReport.Lines(pack.Check())));
    }
}
