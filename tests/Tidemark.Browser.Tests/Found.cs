namespace Tidemark.Browser.Tests;

internal static class Found
{
    /// <summary>Fails with every fault in full: xunit's own message cuts them short.</summary>
    public static void Nothing(IEnumerable<string> faults)
    {
        var lines = faults.Distinct(StringComparer.Ordinal).ToList();
        if (lines.Count > 0) Assert.Fail($"{lines.Count} faults:\n{string.Join('\n', lines)}");
    }
}
