using System.Globalization;
using Tidemark.Charts.Funnel;
using Tidemark.Spc.Funnel;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Tests.Funnel;

/// <summary>Invented wards.</summary>
internal static class FunnelExamples
{
    /// <summary>Shifts with a huddle, shifts counted.</summary>
    private static readonly FunnelRow[] Wards =
    [
        new("Alder", 78, 110), new("Ash", 26, 39), new("Avocet", 150, 185), new("Beech", 383, 499), new("Birch", 99, 128), new("Curlew", 283, 318),
        new("Dunlin", 105, 140), new("Elm", 215, 299), new("Fulmar", 25, 29), new("Gannet", 135, 170), new("Hazel", 153, 242),
        new("Heron", 375, 491), new("Holly", 304, 422), new("Juniper", 104, 140), new("Kestrel", 206, 263), new("Lapwing", 53, 65),
        new("Larch", 308, 387), new("Linden", 287, 385), new("Maple", 35, 48), new("Merlin", 142, 209), new("Osprey", 253, 340),
        new("Plover", 160, 206), new("Rowan", 213, 289), new("Swift", 95, 119),
    ];

    public static FunnelChart TwentyFour { get; } = Huddles(Wards) with { Own = "Kestrel" };

    public static FunnelChart Five { get; } = Huddles(Wards[..5]) with { Own = "Ash" };

    public static FunnelChart Alone { get; } = Huddles([new("Kestrel", 206, 263)]) with { Own = "Kestrel" };

    public static FunnelChart Nothing { get; } = new(null, new()) { Measure = "Shifts with a safety huddle", One = "ward", Many = "wards" };

    /// <summary>The spread between wards is twice what chance brings.</summary>
    public static FunnelChart Widened { get; } = Spread(60, 0.12, new() { Unadjusted = true, Multiplier = 100 }) with { Own = "Ward 7" };

    public static FunnelChart ThreeHundred { get; } = Spread(300, 0.03, new() { Adjusted = false, Unadjusted = true }) with { Own = "Ward 120" };

    public static FunnelChart Deaths { get; } = Of(new() { Kind = FunnelKind.StandardisedRatioShmi, Multiplier = 100 },
    [
        new("Abbey", 132, 118.4), new("Bridge", 54, 61.2), new("Castle", 410, 322.9), new("Dale", 88, 90.1), new("Elms", 21, 17.3),
        new("Forest", 260, 271.8), new("Grove", 145, 160.2), new("Harbour", 77, 70.4), new("Island", 301, 325.5), new("Kings", 198, 188.7),
    ]) with
    { Measure = "Deaths, as per cent of those expected", Denominators = "Deaths expected in 2025", One = "hospital", Many = "hospitals", Better = Better.Lower };

    public static FunnelChart Of(FunnelPlan plan, FunnelRow[] rows) => new(FunnelPlot.Of(plan, rows), plan) { One = "ward", Many = "wards" };

    private static FunnelChart Huddles(FunnelRow[] rows) => Of(new() { Adjusted = false, Unadjusted = true }, rows) with
    {
        Measure = "Shifts with a safety huddle",
        Denominators = "Shifts counted, August to October 2026",
        Better = Better.Higher,
    };

    // Sizes and shares that look random and are the same on every machine.
    private static FunnelChart Spread(int count, double spread, FunnelPlan plan)
    {
        var rows = Enumerable.Range(0, count).Select(i =>
        {
            var size = 20 + (i * 7919 % 997);
            var share = 0.7 + (spread * Math.Sin(i * 12.9898)) + (1.1 * Math.Sin(i * 78.233) * Math.Sqrt(0.21 / size));
            return new FunnelRow($"Ward {(i + 1).ToString(CultureInfo.InvariantCulture)}", Math.Round(size * Math.Clamp(share, 0, 1)), size);
        });
        return Of(plan, [.. rows]) with
        {
            Measure = "Patients seen within four hours",
            Denominators = "Patients, 2025",
            Better = Better.Higher,
        };
    }
}
