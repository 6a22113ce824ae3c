using System.Text;
using Tidemark.Testing;
using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.Features.Library;

/// <summary>A small collaborative with materials of a test's own.</summary>
internal static class LibraryPack
{
    public const string Slug = "tiny-steps";

    /// <summary>A pack of these materials: each the lines of one entry below its id.</summary>
    public static TemporaryPack Of(params (string Id, string Lines)[] materials)
    {
        var yaml = new StringBuilder("materials:\n");
        foreach (var (id, lines) in materials)
        {
            yaml.Append($"  - id: {id}\n");
            foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)) yaml.Append($"    {line}\n");
        }
        return TemporaryPack.Minimal()
            .With("gatherings.yaml", "gatherings:\n  - { id: set-1, kind: learning-set, number: 1, date: 2025-01-07 }\n  - { id: set-2, kind: learning-set, number: 2, date: 2025-03 }\n  - { id: clinic, kind: clinic, slug: clinic }\n")
            .With("teams.yaml", "teams:\n  - { id: birch, name: Birch Ward, kind: ward, facts: [{ ward_type: adult acute }] }\n  - { id: elm, name: Elm Ward, kind: ward, facts: [{ ward_type: adult acute }] }\n  - { id: oak, name: Oak Ward, kind: ward, facts: [{ ward_type: older adults }] }\n")
            .With("theory.yaml", "theories:\n  - id: only\n    version: 1\n    drivers:\n      - { id: light, title: Light, level: primary }\n      - { id: sound, title: Sound, level: primary }\n")
            .With("materials.yaml", yaml.ToString());
    }

    public static async Task<TidemarkSite> Serve(this TemporaryPack pack, params string[] settings) =>
        await TidemarkSite.Start(packs: [pack.Folder], settings: settings);
}
