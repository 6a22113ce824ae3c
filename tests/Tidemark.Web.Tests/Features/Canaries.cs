namespace Tidemark.Web.Tests.Features;

/// <summary>Words of the demo pack that each stand in one hidden place, and so in no public answer.</summary>
internal static class Canaries
{
    private static readonly string[] Words =
        ["quillfeather", "murmurlark", "thistledown", "quillwort", "sedgewren", "oxlip", "bittersweet", "marshwort"];

    /// <summary>Those that an answer holds.</summary>
    public static IEnumerable<string> In(string answer) => Words.Where(w => answer.Contains(w, StringComparison.OrdinalIgnoreCase));
}
