using Tidemark.Conformance.Reading;

namespace Tidemark.Conformance.Comparing;

/// <summary>A peer's oddity that we rightly do not share. It is told by what a series holds, so that it has the same name in any folder.</summary>
/// <param name="Peer">The package.</param>
/// <param name="What">What it does.</param>
/// <param name="Ours">What we do instead, and why.</param>
/// <param name="Touches">Whether a series holds what brings it about.</param>
/// <param name="Explains">Whether a difference is of the kind that comes of it. All others still count.</param>
internal sealed record Oddity(string Peer, string What, string Ours, Func<Series, bool> Touches, Func<Difference, bool> Explains)
{
    /// <summary>The table of the documentation.</summary>
    public static string Markdown(IEnumerable<Oddity> oddities) =>
        string.Concat(["| package | what it does | what we do, and why |\n", "|---|---|---|\n", .. oddities.Select(o => $"| {o.Peer} | {o.What} | {o.Ours} |\n")]);
}
