using Tidemark.Web.Packs;
using Tidemark.Web.Packs.Exporting;
using Tidemark.Web.Packs.Importing;
using Tidemark.Web.Packs.Shapes;
using Tidemark.Web.Storage;

namespace Tidemark.Web.Tests.Packs;

/// <summary>What leaves in a pack, and what does not.</summary>
public sealed class ExportTests
{
    private const string Captions = "WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n";

    [Fact]
    public async Task Only_what_anyone_may_read_is_exported()
    {
        using var pack = Guarded();
        await using var site = await PackDesk.EmptySite();
        await site.Import(pack);
        var folder = Path.Combine(pack.Outside, "out");
        await site.Export("tiny-steps", folder);

        var exported = PackFolder.Check(folder, PackFileContent.Reader).Pack!;
        var everything = string.Concat(Directory.EnumerateFiles(folder, "*.yaml").Select(File.ReadAllText));
        foreach (var secret in new[] { "Hidden Ward", "hidden-trust", "Nobody", "Restricted", "draft line", "example.org", "Second draft" })
            Assert.DoesNotContain(secret, everything, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["open"], exported.Teams.Teams.Select(t => t.Id.Value));
        Assert.Equal(["trust"], exported.Organisations.Organisations.Select(o => o.Id.Value));
        Assert.Equal(["ann"], exported.People.People.Select(p => p.Id.Value));
        Assert.Equal("Write to [address left out] or [address left out].", exported.Collaborative.Reach);
        Assert.Equal("Manager of [name left out]", exported.Talks.Talks.Single().Appearances.Single().Role);
        Assert.Equal(["opened"], exported.Talks.Talks.Select(t => t.Id.Value));
        Assert.Equal(["film", "gone", "sheet"], exported.Materials.Materials.Select(m => m.Id.Value));
        Assert.Equal([1], exported.Materials.Materials[0].Versions.Select(v => v.Number));
        Assert.Equal(["film/1/checked.vtt", "film/1/film.txt"], Files(exported.Materials.Materials[0]));
    }

    [Fact]
    public async Task A_withdrawn_material_is_exported_as_a_tombstone_without_its_files_and_stays_one()
    {
        using var pack = Guarded();
        await using var site = await PackDesk.EmptySite();
        await site.Import(pack);
        var folder = Path.Combine(pack.Outside, "out");
        await site.Export("tiny-steps", folder);
        var tombstone = PackFolder.Check(folder).Pack!.Materials.Materials.Single(m => m.Id.Value == "gone");
        Assert.Equal(("2024", "Wrong.", 0), (tombstone.Withdrawn!.Date.ToString(), tombstone.Withdrawn.Reason, tombstone.Versions.Count));
        Assert.Null(tombstone.Summary);
        Assert.False(Directory.Exists(Path.Combine(folder, "files", "gone")));
    }

    [Fact]
    public async Task A_folder_that_holds_something_and_an_unknown_address_are_refused_and_nothing_is_left()
    {
        using var pack = Guarded();
        await using var site = await PackDesk.EmptySite();
        await site.Import(pack);
        var unknown = await Assert.ThrowsAsync<ExportRefusedException>(() => site.Export("other", Path.Combine(pack.Outside, "out")));
        Assert.Equal("There is no collaborative “other”. There is tiny-steps.", unknown.Message);
        var full = await Assert.ThrowsAsync<ExportRefusedException>(() => site.Export("tiny-steps", pack.Folder));
        Assert.Contains("holds something already", full.Message, StringComparison.Ordinal);
        var blocked = await Assert.ThrowsAsync<ExportRefusedException>(() => site.Export("tiny-steps", Path.Combine(pack.Folder, "pack.yaml", "out")));
        Assert.Contains("cannot be written", blocked.Message, StringComparison.Ordinal);
        Assert.Equal(["pack"], Directory.EnumerateFileSystemEntries(pack.Outside).Select(e => Path.GetFileName(e)));
    }

    [Fact]
    public async Task A_file_that_is_missing_from_the_store_stops_the_export_and_leaves_no_folder()
    {
        using var pack = Guarded();
        await using var site = await PackDesk.EmptySite();
        await site.Import(pack);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(site.DataFolder, "files"), "*", SearchOption.AllDirectories)) File.Delete(file);
        var refused = await Assert.ThrowsAsync<ExportRefusedException>(() => site.Export("tiny-steps", Path.Combine(pack.Outside, "out")));
        Assert.StartsWith("The file film/1/", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["pack"], Directory.EnumerateFileSystemEntries(pack.Outside).Select(e => Path.GetFileName(e)));
    }

    [Theory]
    [InlineData("Ask ann.o'hara+x@mail.example.org today", "Ask [address left out] today")]
    [InlineData("ann (at) example.org", "[address left out]")]
    [InlineData("ann%40example.org", "[address left out]")]
    [InlineData("3 wards @ 2 sites, 20@10", "3 wards @ 2 sites, 20@10")]
    [InlineData("On OAK WARD, oak ward’s team", "On [name left out], [name left out]’s team")]
    [InlineData("Soak Wards and Oak Wardens", "Soak Wards and Oak Wardens")]
    [InlineData("Elm Ward", "Elm Ward")]
    public void Addresses_and_names_are_found_in_texts(string text, string without) =>
        Assert.Equal(without, new WordsLeftOut(["Oak Ward", "Elm"], ["Elm Ward"]).Without(text));

    private static IEnumerable<string> Files(MaterialEntry material) =>
        material.Versions.SelectMany(v => v.Files).Select(f => f.Path).Order(StringComparer.Ordinal);

    /// <summary>Everything that may not leave, beside something that may.</summary>
    private static TemporaryPack Guarded() => TemporaryPack.Minimal()
        .With("collaborative.yaml", "slug: tiny-steps\nname: Tiny Steps\nsummary: Wards take small steps.\nreach: Write to a.b@example.org or c (at) example.org.\ncontact:\n  label: the team\n  email: team@example.org\n")
        .With("organisations.yaml", "organisations:\n  - {id: trust, name_as_shown: Open Trust}\n  - {id: hidden-trust, name_as_shown: Other Trust}\n")
        .With("people.yaml", "people:\n  - {id: ann, name: Ann Example}\n  - {id: nobody, name: Nobody Example}\n")
        .With("teams.yaml", "teams:\n  - {id: open, name: Open Ward, kind: ward, organisation: trust}\n  - {id: shut, name: Hidden Ward, kind: ward, organisation: hidden-trust, listed: false}\n")
        .With("gatherings.yaml", "gatherings:\n  - id: set-1\n    kind: learning-set\n    number: 1\n    agenda:\n      - {release: 1, items: [{kind: talk, talk: shared}]}\n      - {items: [{kind: other, title: A draft line}]}\n")
        .With("talks.yaml", """
            talks:
              - id: opened
                heading: Opened
                kind: ward-story
                summary: What one ward did.
                gathering: set-1
                appearances:
                  - {person: ann, role: Manager of hidden ward, teams: [shut, open]}
                  - {teams: [shut], role: Nurse}
                teams: [shut, open]
              - {id: shared, heading: Restricted talk, kind: other, summary: Not for all., sharing: collaborative, appearances: [{person: nobody}]}

            """)
        .With("materials.yaml", """
            materials:
              - id: film
                heading: A film
                kind: recording
                teams: [shut, open]
                versions:
                  - number: 1
                    published: 2024
                    files:
                      - {path: a/film.txt}
                      - {path: a/checked.vtt, role: captions, language: en-GB, checked: {by: A. Checker, date: 2024}}
                      - {path: a/raw.vtt, role: captions, language: cy}
                  - {number: 2, change_note: Second draft, files: [{path: a/draft.txt}]}
              - {id: shared, heading: Restricted sheet, kind: handout, sharing: team}
              - {id: gone, heading: A sheet, kind: handout, summary: Not right., withdrawn: {date: 2024, reason: Wrong.}, versions: [{number: 1, published: 2023, files: [{path: a/gone.txt}]}]}
              - {id: sheet, heading: Another sheet, kind: handout}

            """)
        .With("files/a/film.txt", "film").With("files/a/checked.vtt", Captions).With("files/a/raw.vtt", Captions + "\n00:02.000 --> 00:03.000\nAgain\n")
        .With("files/a/draft.txt", "draft").With("files/a/gone.txt", "gone");
}
