using Tidemark.Data.Search;

namespace Tidemark.Data.Tests.Search;

public sealed class IndexedTextTests
{
    [Fact]
    public void Clean_removes_control_characters_and_halves_of_characters_and_keeps_lines() =>
        Assert.Equal("a b\nc d\ufffde 😀", IndexedText.Clean("a\0b\nc\u0002d\ud83de 😀"));

    [Fact]
    public void Words_are_lower_case_letters_of_three_to_forty() =>
        Assert.Equal(["tea", "café", new string('x', 40)], IndexedText.Words($"An 2nd TEA, Café 12 {new string('x', 40)} {new string('y', 41)}"));
}
