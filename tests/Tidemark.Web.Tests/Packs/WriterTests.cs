using System.Collections;
using System.Text;
using CsCheck;
using Tidemark.Web.Packs;
using Tidemark.Web.Packs.Format;
using Tidemark.Web.Packs.Reading;
using Tidemark.Web.Packs.Shapes;
using Tidemark.Web.Packs.Writing;

namespace Tidemark.Web.Tests.Packs;

public sealed class WriterTests
{
    [Fact]
    public void Reading_what_was_written_gives_the_same_pack_whatever_its_texts_are() =>
        Gen.Int[0, int.MaxValue].Select(seed => new PackMaker(seed).Pack()).Sample(pack =>
        {
            var written = PackWriter.Yaml(pack);
            var (read, mistakes) = Read(written);
            Assert.Empty(mistakes);
            AssertSame(pack, read!);
            AssertSameBytes(written, PackWriter.Yaml(read!));
        }, iter: 150);

    [Fact]
    public void Any_text_without_control_characters_is_read_as_it_was_written() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char.AlphaNumeric, Gen.Const(' '), Gen.Const('\n'), Gen.Char["-?:,[]{}#&*!|>'\"%@`~\\\t"]), 1, 200]
            .Where(t => !string.IsNullOrWhiteSpace(t) && new TextKind().Read(t, Shape.Of(typeof(PackManifest)).Find("note")!, (_, _) => { }) is not null)
            .Sample(text =>
            {
                var (read, mistakes) = Read(PackWriter.Yaml(Minimal(note: text)));
                Assert.Empty(mistakes);
                Assert.Equal(text, read!.Manifest.Note);
            }, iter: 1000);

    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("it’s “quoted” – 5 % off", "it’s “quoted” – 5 % off")]
    [InlineData("a # b", "\"a # b\"")]
    [InlineData("a#b", "a#b")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("https://example.org/a#b", "https://example.org/a#b")]
    [InlineData("ends:", "\"ends:\"")]
    [InlineData(" lead", "\" lead\"")]
    [InlineData("trail ", "\"trail \"")]
    [InlineData("- item", "\"- item\"")]
    [InlineData("%", "\"%\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("NULL", "\"NULL\"")]
    [InlineData("~", "\"~\"")]
    [InlineData("true", "\"true\"")]
    [InlineData("off", "\"off\"")]
    [InlineData("07700 900001", "\"07700 900001\"")]
    [InlineData("1e3", "\"1e3\"")]
    [InlineData(".5", "\".5\"")]
    [InlineData("0x1F", "\"0x1F\"")]
    [InlineData("2021-09-13", "\"2021-09-13\"")]
    [InlineData("13:30", "\"13:30\"")]
    [InlineData("<<", "\"<<\"")]
    [InlineData("=", "\"=\"")]
    [InlineData("a\tb", "\"a\\tb\"")]
    [InlineData("say \"a\\b\"", "say \"a\\b\"")]
    [InlineData("\"a\\b\"", "\"\\\"a\\\\b\\\"\"")]
    [InlineData("👩‍👧 family", "👩‍👧 family")]
    [InlineData("مرحبا", "مرحبا")]
    [InlineData("a\u202Eb", "\"a\\u202Eb\"")]
    [InlineData("a\u00A0b", "a\u00A0b")]
    [InlineData("a\u2028b", "\"a\\u2028b\"")]
    public void A_text_stands_bare_only_where_no_reader_can_mistake_it(string text, string written) =>
        Assert.Equal(written, YamlScalar.OnOneLine(text));

    [Fact]
    public void A_pack_is_written_in_the_order_of_its_shapes_with_long_texts_as_blocks()
    {
        var pack = Minimal(note: "First line.\n\nThird line.\n") with
        {
            Gatherings = new()
            {
                Gatherings =
                [
                    new() { Id = Domain.Common.Slug.Parse("set-1"), Kind = Domain.LearningSets.GatheringKind.LearningSet, Number = 1, Start = new TimeOnly(9, 30) },
                    new() { Id = Domain.Common.Slug.Parse("launch"), Kind = Domain.LearningSets.GatheringKind.Launch, Summary = new string('x', 101), Agenda = [new() { Items = [new() { Kind = Domain.LearningSets.AgendaItemKind.Break }] }, new()] },
                ],
            },
        };
        var files = PackWriter.Yaml(pack).ToDictionary(f => f.Name, f => Encoding.UTF8.GetString(f.Bytes));
        Assert.Equal(["collaborative.yaml", "gatherings.yaml", "pack.yaml"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            "# yaml-language-server: $schema=../schema/pack.schema.json\nformat: 1\nid: tiny\ntitle: A tiny pack\nnote: |\n  First line.\n\n  Third line.\n",
            files["pack.yaml"]);
        Assert.Equal(
            $"""
            # yaml-language-server: $schema=../schema/gatherings.schema.json
            gatherings:
              - id: set-1
                kind: learning-set
                number: 1
                start: "09:30"

              - id: launch
                kind: launch
                summary: |-
                  {new string('x', 101)}
                agenda:
                  - items:
                      - kind: break
                  - {"{}"}

            """.ReplaceLineEndings("\n"),
            files["gatherings.yaml"]);
    }

    [Fact]
    public async Task A_pack_that_was_read_is_written_with_its_files_and_reads_the_same_again()
    {
        using var folder = TemporaryPack.Full();
        var first = folder.Check();
        var copy = Path.Combine(folder.Outside, "copy");
        await PackWriter.WriteAsync(first.Pack!, copy, f => File.OpenRead(first.FileOf(f).FullPath), TestContext.Current.CancellationToken);
        var second = PackFolder.Check(copy);
        Assert.Empty(second.Mistakes);
        AssertSame(first.Pack!, second.Pack!);
        Assert.Equal("%PDF-1", await File.ReadAllTextAsync(Path.Combine(copy, "files/slides/curtains.pdf"), TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<IOException>(() => PackWriter.WriteAsync(first.Pack!, copy, _ => Stream.Null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_is_never_written_outside_the_folder()
    {
        using var folder = TemporaryPack.Full();
        var pack = folder.Check().Pack!;
        var material = pack.Materials.Materials[0] with { Versions = [new() { Number = 1, Files = [new() { Path = "../../escaped.pdf" }] }] };
        var copy = Path.Combine(folder.Outside, "copy");
        await Assert.ThrowsAsync<IOException>(() => PackWriter.WriteAsync(
            pack with { Materials = new() { Materials = [material] } }, copy, _ => Stream.Null, TestContext.Current.CancellationToken));
        Assert.False(File.Exists(Path.Combine(folder.Outside, "escaped.pdf")));
    }

    private static Pack Minimal(string note) => new()
    {
        Manifest = new() { Format = 1, Id = Domain.Common.Slug.Parse("tiny"), Title = "A tiny pack", Note = note },
        Collaborative = new() { Slug = Domain.Common.Slug.Parse("tiny-steps"), Name = "Tiny Steps", Summary = "Wards take small steps." },
    };

    /// <summary>Only reads: made packs refer to ids that are not there.</summary>
    private static (Pack? Pack, IReadOnlyList<PackMistake> Mistakes) Read(IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        using var folder = TemporaryPack.Empty();
        foreach (var (name, bytes) in files) folder.With(name, bytes);
        var mistakes = new MistakeList(100);
        var reading = PackReader.Read(PackListing.Of(folder.Folder, PackLimits.Usual, mistakes)!, PackLimits.Usual, mistakes);
        return (reading?.Pack, mistakes.InOrder([]));
    }

    private static void AssertSame(Pack expected, Pack read)
    {
        foreach (var file in PackFileShape.All) AssertSame(file.Get(expected), file.Get(read), file.Name);
    }

    /// <summary>Records compare lists by reference, so that they are gone through here.</summary>
    private static void AssertSame(object? expected, object? read, string at)
    {
        switch (expected)
        {
            case PackEntry entry:
                Assert.IsType(entry.GetType(), read);
                foreach (var property in entry.GetType().GetProperties()) AssertSame(property.GetValue(entry), property.GetValue(read), $"{at}.{property.Name}");
                break;
            case IEnumerable list and not string:
                var (left, right) = (list.Cast<object>().ToList(), ((IEnumerable)read!).Cast<object>().ToList());
                Assert.True(left.Count == right.Count, at);
                for (var i = 0; i < left.Count; i++) AssertSame(left[i], right[i], $"{at}[{i}]");
                break;
            default:
                Assert.True(Equals(expected, read), $"{at}: wrote “{expected}”, read “{read}”");
                break;
        }
    }

    private static void AssertSameBytes(IReadOnlyList<(string Name, byte[] Bytes)> first, IReadOnlyList<(string Name, byte[] Bytes)> second) =>
        Assert.Equal(first.Select(f => (f.Name, Convert.ToHexString(f.Bytes))), second.Select(f => (f.Name, Convert.ToHexString(f.Bytes))));
}
