using Tidemark.Architecture.Tests.Reading;

namespace Tidemark.Architecture.Tests.Rules;

/// <summary>No source is left out of commits by a line of .gitignore: it would be missing from every clone.</summary>
public sealed class IgnoredSourceTests
{
    [Fact]
    public async Task No_source_file_is_ignored_by_git() =>
        Report.None("Git leaves this file out:", await Git.Ignored(Tree.Files.Where(f => !IsOfAnEditor(f))));

    [Theory]
    [InlineData("src/Tidemark.Web/bin/Debug/Planted.cs")]
    [InlineData("tests/Tidemark.Web.Tests/obj/Planted.cs")]
    public async Task A_planted_path_that_is_ignored_is_reported(string planted) =>
        Assert.Equal([planted], await Git.Ignored(["src/Tidemark.Domain/Planted.cs", planted]));

    [Theory]
    [InlineData("src/Tidemark.Web/Features/Storage/Build/Debug/Logs/Library/Planted.cs")]
    [InlineData("packs/sexual-safety/files/Planted.pdf")]
    [InlineData("bench/load/var.sh")]
    public async Task Folder_names_that_ignore_lists_often_swallow_are_free(string path) =>
        Assert.Empty(await Git.Ignored([path]));

    private static bool IsOfAnEditor(string file) =>
        file.EndsWith(".user", StringComparison.Ordinal) || file.EndsWith(".DS_Store", StringComparison.Ordinal);
}
