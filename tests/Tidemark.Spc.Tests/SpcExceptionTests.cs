namespace Tidemark.Spc.Tests;

public sealed class SpcExceptionTests
{
    [Fact]
    public void A_refusal_is_caught_as_a_wrong_argument_and_says_its_sentence_unchanged()
    {
        var refusal = Assert.ThrowsAny<ArgumentException>(void () => throw new SpcException("Point 3 has a denominator of 0."));

        Assert.Equal("Point 3 has a denominator of 0.", refusal.Message);
    }
}
