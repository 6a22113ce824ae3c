namespace Tidemark.Web.Tests.Packs;

/// <summary>Rules between values: each is broken in the full pack by changing one text of one file.</summary>
public sealed class RuleTests
{
    [Theory]
    [InlineData("talks.yaml", "teams: [birch]\n    drivers", "teams: [brich]\n    drivers", "There is no team with the id “brich”. Write birch.")]
    [InlineData("talks.yaml", "gathering: set-1", "gathering: elsewhere", "There is no gathering with the id “elsewhere”. Write an id from gatherings.yaml, or add the gathering there.")]
    [InlineData("talks.yaml", "drivers: [light]", "drivers: [light, light]", "“light” is listed twice. Take one out.")]
    [InlineData("theory.yaml", "under: [light, environment]", "under: [dark]", "There is no driver with the id “dark” in this version of the theory of change.")]
    [InlineData("theory.yaml", "under: [environment]", "under: [light]", "“light” is a secondary driver. Write the id of a primary driver.")]
    [InlineData("theory.yaml", "level: primary", "level: primary\n        under: [environment]", "A primary driver cannot have a driver above it.")]
    [InlineData("collaborative.yaml", "slug: safer-mornings", "slug: admin", "“admin” is a word that the site itself uses.")]
    [InlineData("collaborative.yaml", "[safe-mornings]", "[api]", "“api” is a word that the site itself uses. Take it out.")]
    [InlineData("collaborative.yaml", "[safe-mornings]", "[safer-mornings]", "“safer-mornings” is the address of a collaborative already, in line 2.")]
    [InlineData("collaborative.yaml", "closed: 2021-09", "closed: 2018", "A collaborative cannot close before it was launched.")]
    [InlineData("collaborative.yaml", "to: 2020-09", "to: 2019", "A pause cannot end before it began.")]
    [InlineData("collaborative.yaml", "to: 2020-09\n", "to: 2020-09\n  - from: 2020-05\n", "Only the last pause may be without an end, and pauses cannot overlap.")]
    [InlineData("collaborative.yaml", "content_note: Talks about being afraid.\n", "", "A sensitive collaborative needs a content note. Write content_note:")]
    [InlineData("collaborative.yaml", "coach@example.org", "coach@example.org?cc=x@example.org", "This is not an e-mail address.")]
    [InlineData("collaborative.yaml", "host: college", "host: collage", "There is no organisation with the id “collage”. Write college.")]
    [InlineData("organisations.yaml", "part_of: commissioner", "part_of: trust", "“trust” would be part of itself.")]
    [InlineData("teams.yaml", "left: 2021-09-30", "left: 2018", "A team cannot leave before it joined.")]
    [InlineData("teams.yaml", "[birch-unit]", "[birch-ward]", "“birch-ward” is the address of a team already, in line 4.")]
    [InlineData("gatherings.yaml", "date: 2019-11-12", "date: 2019-11", "A time needs a date whose day is known.")]
    [InlineData("gatherings.yaml", "    start: 10:00\n    end", "    end", "An end needs a start.")]
    [InlineData("gatherings.yaml", "end: 13:30", "end: 09:30", "A gathering ends after it starts.")]
    [InlineData("gatherings.yaml", "Europe/London", "Europe/Camelot", "“Europe/Camelot” is not a time zone.")]
    [InlineData("gatherings.yaml", "kind: learning-set", "kind: forum", "Only a learning set has a number. Take the number out")]
    [InlineData("gatherings.yaml", "number: 1\n", "number: 1\n    slug: one\n", "A gathering with a number has the number for an address. Take the slug out.")]
    [InlineData("gatherings.yaml", "slug: first-drop-in", "slug: 2021", "An address of digits only belongs to numbered learning sets.")]
    [InlineData("gatherings.yaml", "slug: first-drop-in", "number_basis: Guessed.", "There is no number that this could be about.")]
    [InlineData("gatherings.yaml", "kind: clinic\n    slug: first-drop-in", "kind: learning-set\n    number: 1", "There are two learning sets 1, the first in line 5.")]
    [InlineData("gatherings.yaml", "      - items:", "      - release: 1\n        items:", "Two agenda releases have the same number.")]
    [InlineData("gatherings.yaml", "kind: break", "kind: other", "This line of the agenda does not say what it is.")]
    [InlineData("gatherings.yaml", "kind: break", "kind: break\n            talk: untitled", "Only a line of the kind talk holds a talk.")]
    [InlineData("talks.yaml", "gathering: set-1", "gathering: drop-in", "The talk “curtains-story” says that it was given at “drop-in”.", "gatherings.yaml")]
    [InlineData("talks.yaml", "    heading: A talk without a title\n", "", "This talk has neither a title nor a heading.")]
    [InlineData("talks.yaml", "      - person: matt-example\n        part: host", "      - part: host", null)]
    [InlineData("talks.yaml", "        teams: [birch]\n    teams", "    teams", null)]
    [InlineData("talks.yaml", "- id: untitled", "- id: opening-the-curtains", "“opening-the-curtains” is the address of a talk already, in line 4.")]
    [InlineData("materials.yaml", "    heading: A poster\n", "", "This material has neither a title nor a heading.")]
    [InlineData("materials.yaml", "number: 2", "number: 1", "There are two versions 1, the first in line 27. Number them differently.")]
    [InlineData("materials.yaml", "role: captions", "role: main", "A version has one main file.")]
    [InlineData("materials.yaml", "name: curtains.pdf", "name: a/b.pdf", "“a/b.pdf” cannot be the name of a file.")]
    [InlineData("materials.yaml", "language: en-GB", "language: English!", "This is not the code of a language.")]
    [InlineData("materials.yaml", "            checked:\n              by: A. Checker\n              date: 2020-01-07\n", "", null)]
    [InlineData("results.yaml", "    sources: [paper]\n", "", "A result needs the source that reports it.")]
    [InlineData("theory.yaml", "    drivers:\n", "  - id: second\n    version: 1\n    drivers:\n", "There are two versions 1, the first in line 4. Number them differently.")]
    public void A_broken_rule_is_named_in_its_file(string file, string text, string instead, string? said, string? saidIn = null)
    {
        using var pack = TemporaryPack.Full();
        var before = File.ReadAllText(Path.Combine(pack.Folder, file));
        Assert.Contains(text, before, StringComparison.Ordinal);
        var mistakes = pack.With(file, before.Replace(text, instead, StringComparison.Ordinal)).Check().Mistakes;
        if (said is null)
        {
            Assert.Empty(mistakes);
            return;
        }
        var mistake = mistakes[0];
        Assert.Equal((saidIn ?? file, true), (mistake.File, mistake.Line > 0));
        Assert.StartsWith(said, $"{mistake.WhatIsWrong} {mistake.WhatToWrite}", StringComparison.Ordinal);
    }

    [Fact]
    public void An_appearance_of_nobody_is_refused()
    {
        using var pack = TemporaryPack.Minimal().With("talks.yaml", "talks:\n  - id: a\n    title: A\n    kind: panel\n    summary: S\n    appearances:\n      - role: Chair\n");
        Assert.Equal("talks.yaml:7:9: This appearance names neither a person nor a team. Write person: or teams: with ids from this pack.", Assert.Single(pack.Check().Mistakes).ToString());
    }

    [Fact]
    public void A_sensitive_collaborative_without_support_lines_is_refused()
    {
        using var pack = TemporaryPack.Minimal().With("collaborative.yaml", "slug: a\nname: A\nsummary: S\nsensitive: true\ncontent_note: Hard.\n");
        Assert.StartsWith("collaborative.yaml:4:12: A sensitive collaborative needs at least one support line.", Assert.Single(pack.Check().Mistakes).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_refers_to_a_file_that_cannot_be_read_is_not_called_wrong()
    {
        using var pack = TemporaryPack.Full().With("teams.yaml", "teams: *all\n");
        Assert.Equal(["teams.yaml"], pack.Check().Mistakes.Select(m => m.File).Distinct());
    }
}
