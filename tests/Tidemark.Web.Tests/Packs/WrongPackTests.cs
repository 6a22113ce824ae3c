using System.Text;
using Tidemark.Web.Packs;
using Tidemark.Web.Packs.Reading;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Tests.Packs;

/// <summary>Hostile and broken folders: each is refused with a sentence that names its file, and none is followed, expanded or opened.</summary>
public sealed class WrongPackTests
{
    private static readonly Dictionary<string, (Action<TemporaryPack> Spoil, string Said)> Wrong = new(StringComparer.Ordinal)
    {
        ["an empty folder"] = (p => p.Without("pack.yaml").Without("collaborative.yaml"), "pack.yaml: This file is missing."),
        ["no collaborative"] = (p => p.Without("collaborative.yaml"), "collaborative.yaml: This file is missing."),
        ["an empty file"] = (Yaml(""), "people.yaml: This file is empty."),
        ["an alias bomb"] = (Yaml("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\npeople: [*c]\n"), "people.yaml:1:4: An anchor (&) is not read."),
        ["a lone alias"] = (Yaml("people: *all\n"), "people.yaml:1:9: An alias (*) is not read."),
        ["an anchor"] = (Yaml("people: &p []\n"), "people.yaml:1:9: An anchor (&) is not read."),
        ["a tag"] = (Yaml("people: !!python/object:os.system []\n"), "people.yaml:1:9: A tag (!) is not read."),
        ["a local tag"] = (Yaml("people: !x []\n"), "people.yaml:1:9: A tag (!) is not read."),
        ["a tag directive"] = (Yaml("%TAG !e! tag:example.org,2000:\n---\npeople: []\n"), "people.yaml:1:1: Lines that begin with % are not read."),
        ["a version directive"] = (Yaml("%YAML 1.1\n---\npeople: []\n"), "people.yaml:1:1: Lines that begin with % are not read."),
        ["two documents"] = (Yaml("people: []\n---\npeople: []\n"), "people.yaml:2:1: A second document begins here (---)."),
        ["a merge key"] = (Yaml("people:\n  - <<: {id: a}\n    name: A\n"), "people.yaml:2:5: “<<” is no key of a person."),
        ["great depth"] = (Yaml("people: " + new string('[', 5000)), "people.yaml:1:20: Lists and entries lie more than 12 deep within each other."),
        ["great depth in blocks"] = (Yaml("people:\n" + string.Concat(Enumerable.Repeat("- ", 5000)) + "a"), "people.yaml:2:23: Lists and entries lie more than 12 deep within each other."),
        ["a large file"] = (Yaml("# " + new string('x', 2 * 1024 * 1024)), "people.yaml: This file has 2,097,154 bytes."),
        ["too many nodes"] = (Yaml("people: [" + string.Concat(Enumerable.Repeat("a,", 200_001)) + "]"), "people.yaml:1:399976: The pack holds more than 200,000 texts, lists and entries."),
        ["too many mistakes"] = (Yaml("people:\n" + string.Concat(Enumerable.Repeat("- a\n", 2000))), "people.yaml:2:3: A text stands here where the keys of a person belong."),
        ["a list for a root"] = (Yaml("- a\n"), "people.yaml:1:1: A list stands here where the keys of people.yaml belong."),
        ["a text for a root"] = (Yaml("hello\n"), "people.yaml:1:1: A text stands here where the keys of people.yaml belong."),
        ["bytes that are not UTF-8"] = (p => p.With("people.yaml", [.. "people:\n  - id: a\n    name: Zo"u8, 0xEB, 0x0A]), "people.yaml:3:13: Here begin bytes that are not UTF-8."),
        ["UTF-16"] = (p => p.With("people.yaml", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("people: []\n")]), "people.yaml: This file is saved as UTF-16 or UTF-32."),
        ["a NUL"] = (Yaml("people: \0\n"), "people.yaml:1:9: Here stands a control character (U+0000)."),
        ["an escape character"] = (Yaml("people:\n  - \u001b[2J\n"), "people.yaml:2:5: Here stands a control character (U+001B)."),
        ["a bell in a key"] = (Yaml("\"peo\\aple\": []\n"), "people.yaml:1:1: “peo[U+0007]ple” is no key of people.yaml."),
        ["half a character"] = (Yaml("people:\n  - id: a\n    name: \"\\uD83D\"\n"), "people.yaml:3:11: "),
        ["a character beyond the last"] = (Yaml("people:\n  - id: a\n    name: \"\\U00110000\"\n"), "people.yaml:3:"),
        ["an unknown escape"] = (Yaml("people:\n  - id: a\n    name: \"C:\\path\"\n"), "people.yaml:3:"),
        ["tabs"] = (Yaml("people:\n\t- id: a\n"), "people.yaml:2:1: This cannot be read as YAML. Indent with spaces, never with tabs."),
        ["an open quotation mark"] = (Yaml("people:\n  - id: a\n    name: \"A\n"), "people.yaml:"),
        ["an open bracket before a key"] = (Yaml("people: [a\nb: c\n"), "people.yaml:2:"),
        ["an apostrophe in single quotation marks"] = (Yaml("people:\n  - id: a\n    name: 'it's'\n"), "people.yaml:3:15: This cannot be read as YAML. Close the quotation marks, and write '' for an apostrophe within them."),
        ["a colon alone"] = (Yaml("- : ~`\n"), "people.yaml:2:1: Something is missing here."),
        ["an empty tag"] = (Yaml("!<>\t|-\n"), "people.yaml:2:2: This cannot be read as YAML."),
        ["a tag that is no address"] = (Yaml("people:\n  - id: a\n    name: !!-9!---+null-\n"), "people.yaml:3:"),
        ["hundreds of ids that nearly fit"] = (NearlyFitting, "organisations.yaml:2:"),
        ["an open bracket"] = (Yaml("people: [a\n"), "people.yaml:"),
        ["a colon in a text"] = (Yaml("people:\n  - id: a\n    name: Smith: John\n"), "people.yaml:3:16: This cannot be read as YAML. Put quotation marks round a text that contains a colon and a space."),
        ["a text that begins with a star"] = (Yaml("people:\n  - id: a\n    name: *A* B\n"), "people.yaml:3:"),
        ["a text that begins with an at sign"] = (Yaml("people:\n  - id: a\n    name: @home\n"), "people.yaml:3:11: This cannot be read as YAML. Put quotation marks round a text that begins with @."),
        ["an unknown file"] = (p => p.With("notes.txt", "x"), "notes.txt: A pack has no such file."),
        ["a file with another case"] = (p => p.With("People.yaml", "people: []"), "People.yaml: A pack has no such file. Name it people.yaml, or take it out."),
        ["a file with another ending"] = (p => p.With("people.yml", "people: []"), "people.yml: A pack has no such file. Name it people.yaml, or take it out."),
        ["an unknown folder"] = (p => p.With("slides/a.pdf", "x"), "slides: A pack has no such folder."),
        ["a hidden folder"] = (p => p.With(".git/config", "x"), ".git: A pack has no such folder."),
        ["a folder named like a YAML file"] = (p => p.With("people.yaml/x", "x"), "people.yaml: A pack has no such folder."),
        ["a file name that steers the terminal"] = (p => p.With("a\u001b[2Jb\nc", "x"), "a[U+001B][2Jb[U+000A]c: A pack has no such file."),
        ["a link for a YAML file"] = (p => Link(p, "people.yaml", "pack.yaml"), "people.yaml: This is a symbolic link."),
        ["a link for files"] = (p => Link(p, "files", "."), "files: This is a symbolic link."),
        ["a link below files"] = (p => Link(p.With("files/a/b.pdf", "x"), "files/a/etc", "/etc"), "files/a/etc: This is a symbolic link."),
        ["a link to nothing"] = (p => Link(p.With("files/a/b.pdf", "x"), "files/a/none", "nowhere"), "files/a/none: This is a symbolic link."),
        ["a link in place of make"] = (p => Link(p, "make", "/"), "make: This is a symbolic link."),
        ["a file that nothing uses"] = (p => p.With("files/a.pdf", "x"), "files/a.pdf: This file is used by nothing."),
        ["an empty file below files"] = (p => p.With("files/a.pdf", ""), "files/a.pdf: This file is empty."),
        ["files that differ in case only"] = (p => p.With("files/A.pdf", "x").With("files/a.pdf", "x"), "files/a.pdf: Some systems cannot tell this from “A.pdf”."),
        ["files that differ in composition only"] = (p => p.With("files/\u00e9.pdf", "x").With("files/e\u0301.pdf", "x"), "files/\u00e9.pdf: Some systems cannot tell this from “e\u0301.pdf”."),
        ["a hidden character in a file name"] = (p => p.With("files/a\u202Efdp.exe", "x"), "files/a[U+202E]fdp.exe: The path holds a character that cannot be seen (U+202E)."),
        ["a reserved name on disk"] = (p => p.With("files/aux.pdf", "x"), "files/aux.pdf: The path has a part named aux, which Windows keeps for itself."),
        ["a missing file"] = (Path("a.pdf"), "materials.yaml:7:17: There is no file “a.pdf” in files/."),
        ["a path up"] = (Path("../pack.yaml"), "materials.yaml:7:17: The path “../pack.yaml” has a part of dots only."),
        ["a path up on the way"] = (Path("a/../../pack.yaml"), "materials.yaml:7:17: The path “a/../../pack.yaml” has a part of dots only."),
        ["an absolute path"] = (Path("/etc/passwd"), "materials.yaml:7:17: The path “/etc/passwd” begins with a slash."),
        ["a backslash"] = (Path("a\\b.pdf"), "materials.yaml:7:17: The path “a\\b.pdf” holds a backslash."),
        ["a drive letter"] = (Path("C:/a.pdf"), "materials.yaml:7:17: The path “C:/a.pdf” holds :, which not every system can store."),
        ["an alternate stream"] = (Path("a.pdf:b"), "materials.yaml:7:17: The path “a.pdf:b” holds :"),
        ["a reserved name"] = (Path("con.pdf"), "materials.yaml:7:17: The path “con.pdf” has a part named con, which Windows keeps for itself."),
        ["a reserved name in raised digits"] = (Path("com¹.pdf"), "materials.yaml:7:17: The path “com¹.pdf” has a part named com1, which Windows keeps for itself."),
        ["a dot at the end"] = (Path("a.pdf."), "materials.yaml:7:17: The path “a.pdf.” has a part that ends with a dot."),
        ["a space at the end of a folder"] = (Path("a /b.pdf"), "materials.yaml:7:17: The path “a /b.pdf” has a part that begins or ends with a space."),
        ["a doubled slash"] = (Path("a//b.pdf"), "materials.yaml:7:17: The path “a//b.pdf” has a part without a name."),
        ["a slash at the end"] = (Path("a/"), "materials.yaml:7:17: The path “a/” has a part without a name."),
        ["a fraction slash"] = (Path("..\u2044pack.yaml"), "materials.yaml:7:17: The path “..\u2044pack.yaml” holds a character that looks like a slash and is none."),
        ["a fullwidth slash"] = (Path("..\uFF0Fpack.yaml"), "materials.yaml:7:17: The path “..\uFF0Fpack.yaml” holds a character that looks like a slash or a colon and is none."),
        ["a two-dot character"] = (Path("\u2025/pack.yaml"), "materials.yaml:7:17: The path “\u2025/pack.yaml” has a part of dots only."),
        ["a hidden character in a path"] = (Path("a\u200B.pdf"), "materials.yaml:7:17: The path “a[U+200B].pdf” holds a character that cannot be seen (U+200B)."),
        ["a wrong spelling of a path"] = (p => Path("Slides/A.pdf")(p.With("files/slides/a.pdf", "x")), "materials.yaml:7:17: There is no file “Slides/A.pdf” in files/. Write slides/a.pdf, as it is spelt there."),
        ["a very deep path"] = (Path(string.Concat(Enumerable.Repeat("a/", 20)) + "b.pdf"), "materials.yaml:7:17: The path “a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/b.pdf” has more than 10 parts."),
    };

    public static TheoryData<string> Cases => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_wrong_pack_is_refused_with_a_sentence(string name)
    {
        using var pack = TemporaryPack.Minimal();
        Wrong[name].Spoil(pack);
        var outcome = pack.Check();
        Assert.Null(outcome.Pack);
        Assert.Contains(outcome.Mistakes, m => m.ToString().StartsWith(Wrong[name].Said, StringComparison.Ordinal));
        Assert.All(outcome.Mistakes, m => Assert.DoesNotContain(m.ToString(), char.IsControl));
    }

    [Fact]
    public void A_pack_folder_that_is_a_link_is_refused()
    {
        using var pack = TemporaryPack.Minimal();
        var link = System.IO.Path.Combine(pack.Outside, "link");
        Directory.CreateSymbolicLink(link, pack.Folder);
        Assert.Equal("link: This is a link, not a folder. Name the folder itself.", Assert.Single(PackFolder.Check(link + "/").Mistakes).ToString());
    }

    [Fact]
    public void A_folder_that_is_not_there_and_a_file_in_its_place_are_refused()
    {
        using var pack = TemporaryPack.Minimal();
        Assert.StartsWith("none: There is no such folder.", Assert.Single(PackFolder.Check(System.IO.Path.Combine(pack.Folder, "none")).Mistakes).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("pack.yaml: This is a file, not a folder.", Assert.Single(PackFolder.Check(System.IO.Path.Combine(pack.Folder, "pack.yaml")).Mistakes).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_too_large_and_altogether_too_large_files_are_refused()
    {
        using var pack = TemporaryPack.Minimal().With("files/a.pdf", "12345").With("files/b.pdf", "12345");
        Assert.Contains(pack.Check(PackLimits.Usual with { FileCount = 1 }).Mistakes, m => m.WhatIsWrong == "This folder holds more than 1 files.");
        Assert.Contains(pack.Check(PackLimits.Usual with { File = 4 }).Mistakes, m => m is { File: "files/a.pdf", WhatIsWrong: "This file has 5 bytes." });
        Assert.Contains(pack.Check(PackLimits.Usual with { AllFiles = 9 }).Mistakes, m => m.WhatIsWrong == "All files together have more than 9 bytes.");
    }

    [Fact]
    public void What_a_look_into_a_file_finds_is_reported_where_the_file_is_named()
    {
        using var pack = TemporaryPack.Full();
        var mistake = Assert.Single(PackFolder.Check(pack.Folder, new NoPdf()).Mistakes);
        Assert.Equal("materials.yaml:31:19: This is no PDF.", mistake.ToString());
    }

    [Fact]
    public void Readme_licence_and_the_makers_folder_are_left_alone()
    {
        using var pack = TemporaryPack.Minimal().With("README.md", "x").With("LICENSE", "x").With("LICENSE.txt", "x").With("make/x.sh", "x");
        Assert.Empty(pack.Check().Mistakes);
    }

    private sealed class NoPdf : IFileContent
    {
        public string? WhatIsWrong(FileEntry entry, PackFileOnDisk file) =>
            file.Length == 6 && entry.Path.EndsWith(".pdf", StringComparison.Ordinal) ? "This is no PDF." : null;

        public IReadOnlyList<HiddenFound> WhatIsHidden(PackFileOnDisk file) => [];
    }

    private static Action<TemporaryPack> Yaml(string text) => pack => pack.With("people.yaml", text);

    private static void NearlyFitting(TemporaryPack pack)
    {
        var (start, end) = (new string('a', 30), new string('b', 40));
        var entries = Enumerable.Range(100, 299).Select(i => $"  - {{id: {start}{i}{end}, name_as_shown: N, part_of: {start}xyz{i}{end}}}\n");
        pack.With("organisations.yaml", "organisations:\n" + string.Concat(entries));
    }

    private static Action<TemporaryPack> Path(string path) => pack => pack.With(
        "materials.yaml",
        $"materials:\n  - id: a\n    title: A\n    kind: poster\n    versions: [{{number: 1, files: [\n\n         {{path: '{path}'}}\n]}}]\n");

    private static void Link(TemporaryPack pack, string path, string target) =>
        File.CreateSymbolicLink(System.IO.Path.Combine(pack.Folder, path), target);
}
