using Tidemark.Domain.Common;

namespace Tidemark.Domain.Tests;

internal static class Refused
{
    /// <summary>The rule was broken, and the person who asked is told so in exactly this sentence.</summary>
    public static void With(string sentence, Action act) => Assert.Equal(sentence, Assert.Throws<DomainException>(act).Message);
}
