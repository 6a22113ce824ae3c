using CsCheck;
using Tidemark.Domain.Common;
using Tidemark.Domain.Library;

namespace Tidemark.Domain.Tests.Library;

public sealed class MaterialFileTests
{
    private static readonly Checked Seen = new("A. Checker", PartialDate.Parse("2021-01-07"));

    private readonly MaterialVersion _version = new Material(
        EntityId.New<MaterialId>(), EntityId.New<CollaborativeId>(), Slug.Parse("film"), "A film").Issue(1);

    [Fact]
    public void Captions_and_transcripts_are_open_only_once_a_person_has_checked_them()
    {
        _version.Hold(
        [
            File("film.mp4", FileRole.Main), File("film.jpg", FileRole.PosterImage), File("a.vtt", FileRole.Captions), File("a.txt", FileRole.Transcript),
            File("b.vtt", FileRole.Captions, Seen), File("b.txt", FileRole.Transcript, Seen),
        ]);

        Assert.Equal(["film.mp4", "film.jpg", "b.vtt", "b.txt"], _version.OpenFiles.Select(f => f.Name));
        Assert.Equal("film.mp4", _version.Main!.Name);
    }

    [Fact]
    public void A_version_may_hold_no_file_but_lie_outside()
    {
        var outside = WebAddress.Parse("https://example.org/film");

        _version.Publish(PartialDate.Parse("2021"), " First. ", outside);

        Assert.True(_version.IsPublished);
        Assert.Equal((null, "First.", outside), (_version.Main, _version.ChangeNote, _version.OutsideAddress));
        _version.Publish(null, null, null);
        Assert.False(_version.IsPublished);
        Refused.With("Make the change note shorter: 1,001 characters were given, 1,000 fit.", () => _version.Publish(PartialDate.Parse("2021"), new string('a', 1001), null));
        Assert.False(_version.IsPublished);
    }

    [Fact]
    public void Files_that_break_a_rule_are_refused_and_change_nothing()
    {
        _version.Hold([File("film.mp4", FileRole.Main)]);

        Refused.With("“a/b.pdf” cannot be the name of a file.", () => _version.Hold([File("a/b.pdf", FileRole.Main)]));
        Refused.With("A version has one main file.", () => _version.Hold([File("a.pdf", FileRole.Main), File("b.pdf", FileRole.Main)]));
        Refused.With("Two files of one version have the same name.", () => _version.Hold([File("a.pdf", FileRole.Main), File("A.PDF", FileRole.Transcript)]));

        Assert.Equal(["film.mp4"], _version.Files.Select(f => f.Name));
    }

    [Theory]
    [InlineData("slides.pdf", true)]
    [InlineData("Ward story – café (2).pptx", true)]
    [InlineData("a", true)]
    [InlineData("console.txt", true)]
    [InlineData("", false)]
    [InlineData(".hidden", false)]
    [InlineData("..", false)]
    [InlineData("a.", false)]
    [InlineData("a ", false)]
    [InlineData("a/b", false)]
    [InlineData("a\\b", false)]
    [InlineData("a:b", false)]
    [InlineData("a*", false)]
    [InlineData("a?", false)]
    [InlineData("a\"b", false)]
    [InlineData("<a>", false)]
    [InlineData("a|b", false)]
    [InlineData("a\nb", false)]
    [InlineData("a\0", false)]
    [InlineData("CON", false)]
    [InlineData("aux.txt", false)]
    [InlineData("Com1.tar.gz", false)]
    [InlineData("slides\u202Efdp.exe", false)]
    [InlineData("slides\u2066.pdf", false)]
    public void A_name_is_safe_on_every_system(string name, bool safe) => Assert.Equal(safe, MaterialFile.CanBeNamed(name));

    [Fact]
    public void A_name_has_at_most_150_characters()
    {
        Assert.True(MaterialFile.CanBeNamed(new string('a', 150)));
        Assert.False(MaterialFile.CanBeNamed(new string('a', 151)));
    }

    [Fact]
    public void A_name_never_leaves_its_folder() => Gen.String[Gen.Char["a./\\: \0\n"], 0, 8].Sample(
        name => !MaterialFile.CanBeNamed(name) || Path.GetFileName(Path.GetFullPath(Path.Combine("/folder", name))) == name, iter: 20_000);

    private static MaterialFile File(string name, FileRole role, Checked? seen = null) =>
        new(EntityId.New<StoredFileId>(), role, name, null, seen);
}
