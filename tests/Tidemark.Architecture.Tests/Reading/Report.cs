namespace Tidemark.Architecture.Tests.Reading;

internal static class Report
{
    /// <summary>Fails with every breach on a line of its own.</summary>
    public static void None(string rule, IEnumerable<string> breaches)
    {
        var found = breaches.Order(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, $"{rule}{Environment.NewLine}{string.Join(Environment.NewLine, found)}");
    }
}
