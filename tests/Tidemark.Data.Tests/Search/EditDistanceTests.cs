using CsCheck;
using Tidemark.Data.Search;

namespace Tidemark.Data.Tests.Search;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("huddle", "huddle", 0)]
    [InlineData("hudle", "huddle", 1)]
    [InlineData("hudddle", "huddle", 1)]
    [InlineData("huddke", "huddle", 1)]
    [InlineData("huddel", "huddle", 1)]
    [InlineData("uhddel", "huddle", 2)]
    [InlineData("puddles", "huddle", 2)]
    [InlineData("restraint", "evening", -1)]
    [InlineData("", "ab", 2)]
    public void Within_two_slips_the_distance_is_counted(string a, string b, int expected) =>
        Assert.Equal(expected, EditDistance.Within(a, b, 2));

    [Fact]
    public void The_distance_agrees_with_the_definition_and_is_the_same_both_ways() =>
        Gen.Select(Gen.String[Gen.Char["abc"], 0, 7], Gen.String[Gen.Char["abc"], 0, 7]).Sample((a, b) =>
        {
            var expected = Defined(a, b);
            Assert.Equal(expected <= 2 ? expected : -1, EditDistance.Within(a, b, 2));
            Assert.Equal(EditDistance.Within(a, b, 2), EditDistance.Within(b, a, 2));
        });

    private static int Defined(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return a.Length + b.Length;
        var least = Math.Min(
            Defined(a[1..], b[1..]) + (a[0] == b[0] ? 0 : 1), Math.Min(Defined(a[1..], b), Defined(a, b[1..])) + 1);
        return a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0] ? Math.Min(least, Defined(a[2..], b[2..]) + 1) : least;
    }
}
