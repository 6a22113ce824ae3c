using CsCheck;
using Tidemark.Data.Search;

namespace Tidemark.Data.Tests.Search;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("curtains", "curtains", 0)]
    [InlineData("curtans", "curtains", 1)]
    [InlineData("curtainss", "curtains", 1)]
    [InlineData("curtaims", "curtains", 1)]
    [InlineData("cutrains", "curtains", 1)]
    [InlineData("cutrans", "curtains", 2)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "ab", 2)]
    [InlineData("", "", 0)]
    public void Slips_are_counted(string a, string b, int distance)
    {
        Assert.Equal(distance, EditDistance.Within(a, b, 5));
        Assert.Equal(distance, EditDistance.Within(b, a, 5));
        Assert.Equal(-1, EditDistance.Within(a, b, distance - 1));
    }

    [Fact]
    public void It_agrees_with_the_definition() =>
        Gen.Select(Gen.String[Gen.Char["abc"], 0, 6], Gen.String[Gen.Char["abc"], 0, 6], Gen.Int[0, 4]).Sample((a, b, most) =>
        {
            var distance = Defined(a, b);
            Assert.Equal(distance <= most ? distance : -1, EditDistance.Within(a, b, most));
        }, iter: 500);

    [Fact]
    public void Words_that_are_too_long_are_left_alone()
    {
        Assert.Equal(0, EditDistance.Within(new string('a', 63), new string('a', 63), 2));
        Assert.Equal(1, EditDistance.Within(new string('a', 64), new string('a', 63), 2));
        Assert.Equal(-1, EditDistance.Within(new string('a', 64), new string('a', 64), 2));
    }

    /// <summary>The recurrence as it is written down, without any shortcut.</summary>
    private static int Defined(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return a.Length + b.Length;
        var least = Math.Min(Defined(a[..^1], b), Defined(a, b[..^1])) + 1;
        least = Math.Min(least, Defined(a[..^1], b[..^1]) + (a[^1] == b[^1] ? 0 : 1));
        return a.Length > 1 && b.Length > 1 && a[^1] == b[^2] && a[^2] == b[^1] ? Math.Min(least, Defined(a[..^2], b[..^2]) + 1) : least;
    }
}
