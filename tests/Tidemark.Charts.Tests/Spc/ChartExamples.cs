using Tidemark.Charts.Spc;
using Tidemark.Spc;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Tests.Spc;

/// <summary>Charts as the engine makes them. Every ward, count and note is invented.</summary>
internal static class ChartExamples
{
    private const double None = double.NaN;

    public static SpcChart Restraints { get; } = Restrained();

    public static SpcChart Hours { get; } = Observed();

    public static SpcChart Huddles { get; } = Huddled();

    public static SpcChart Falls { get; } = Fell();

    public static SpcChart Reports { get; } = Reported();

    /// <summary>Numbers of one case after another, without dates: a concern.</summary>
    public static SpcChart Waits { get; } = Of(new(ChartKind.I) { Excluded = [7] },
        [31, 28, 35, 30, 27, 33, 29, 71, 30, 32, 28, 34, 30, 36, 38, 37, 39, 36, 38, 37], RuleSet.MakingDataCount, Moments.Numbered(20)) with
    {
        Measure = "Time to first review",
        UnitName = "minutes",
        Better = Better.Lower,
        ExclusionReasons = new Dictionary<int, string> { [7] = "The clock had stopped" },
    };

    /// <summary>Points with names.</summary>
    public static SpcChart Wards { get; } = Of(new(ChartKind.Run), [4, 7, 3, 6, 5, 8, 2, 6, 5, 4, 7], RuleSet.Anhoej,
        Moments.OfNames(["Alder", "Bracken", "Curlew", "Fernside", "Harbour and the old annexe by the river", "Heron", "Kestrel", "Larch", "Plover", "Rowan", "Tamarisk"])) with
    { Measure = "Complaints" };

    public static SpcChart AllMissing { get; } = Weekly(new(ChartKind.I), [None, None, None, None]);

    public static SpcChart OnePoint { get; } = Weekly(new(ChartKind.Run), [3]);

    public static SpcChart AllEqual { get; } = Weekly(new(ChartKind.I), [.. Enumerable.Repeat(4.0, 24)]);

    public static SpcChart Empty { get; } = Of(new(ChartKind.Run), [], RuleSet.Anhoej, Moments.Numbered(0)) with { Measure = "Restraints" };

    public static SpcChart Long { get; } = Of(new(ChartKind.I), [.. Enumerable.Range(0, 500).Select(i => 50 + (i * 37 % 23) + (i > 420 ? 14 : 0))],
        RuleSet.MakingDataCount, Moments.OfDates([.. Enumerable.Range(0, 500).Select(i => new DateOnly(2023, 1, 1).AddDays(2 * i))], Period.Day)) with
    { Measure = "Bed days lost", Better = Better.Lower };

    public static SpcChart Huge { get; } = Weekly(new(ChartKind.I), [.. Enumerable.Range(0, 30).Select(i => 2.5e9 + ((i * 7 % 11) * 3e8))]);

    public static SpcChart Tiny { get; } = Weekly(new(ChartKind.I), [.. Enumerable.Range(0, 30).Select(i => 2.5e-7 + ((i * 7 % 11) * 3e-8))]);

    public static SpcChart Hostile { get; } = Of(
        new(ChartKind.Run), [4, 7, 3, 6, 5, 8, 2, 6, 5, 4, 7, 6, 3, 4],
        RuleSet.Anhoej, Moments.OfNames([.. Enumerable.Range(0, 14).Select(i => i % 2 == 0 ? "<script>alert(1)</script>" : "مستشفى 😀 \u0001\" onload='x'")])) with
    {
        Measure = "]]><script>alert('x')</script> & \u202Ereversed " + new string('W', 200),
        Place = "<b>קורלו</b> 👩‍⚕️",
        Notes = [new(3, "</text><script>1</script>"), new(9, "שינוי 👩‍⚕️ " + new string('m', 150))],
        Pauses = [new(5.2, 6.8, "<!-- no -->")],
        UnitName = "&amp;",
    };

    public static IReadOnlyDictionary<string, SpcChart> All { get; } = new Dictionary<string, SpcChart>
    {
        [nameof(Restraints)] = Restraints,
        [nameof(Hours)] = Hours,
        [nameof(Huddles)] = Huddles,
        [nameof(Falls)] = Falls,
        [nameof(Reports)] = Reports,
        [nameof(Waits)] = Waits,
        [nameof(Wards)] = Wards,
        [nameof(AllMissing)] = AllMissing,
        [nameof(OnePoint)] = OnePoint,
        [nameof(AllEqual)] = AllEqual,
        [nameof(Empty)] = Empty,
        [nameof(Long)] = Long,
        [nameof(Huge)] = Huge,
        [nameof(Tiny)] = Tiny,
        [nameof(Hostile)] = Hostile,
    };

    public static SpcChart Of(ChartPlan plan, double[] values, RuleSet rules, Moments moments, double[]? sizes = null)
    {
        var chart = Chart.Of(plan, values, sizes);
        return new(chart, ChartSignals.Of(chart, rules), moments);
    }

    public static SpcChart Weekly(ChartPlan plan, double[] values, RuleSet? rules = null, double[]? sizes = null) =>
        Of(plan, values, rules ?? (plan.Kind == ChartKind.Run ? RuleSet.Anhoej : RuleSet.MakingDataCount), Mondays(new(2026, 3, 2), values.Length), sizes)
        with
        { Measure = "Restraints", Better = Better.Lower };

    public static Moments Mondays(DateOnly first, int count) =>
        Moments.OfDates([.. Enumerable.Range(0, count).Select(i => first.AddDays(7 * i))], Period.Week);

    private static double Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;

    private static SpcChart Restrained()
    {
        double[] values =
        [
            7, 5, 8, 6, 9, 6, 4, 7, 8, 5, 7, 6, 10, 7, 5, 8, 6, 8, 7, None, 9, 6, 7, 8, 5, 6, 4, 5, 3, 6, 4, 5, 2, 4, 3, 4,
        ];
        return Weekly(new(ChartKind.Run) { Phases = [new(0) { Baseline = 16 }], Excluded = [35] }, values) with
        {
            Place = "Kestrel Ward",
            Provisional = [35],
            Notes =
            [
                new(Day(2026, 5, 11), "Quiet hour at 3 pm"), new(Day(2026, 6, 29), "Huddle at every handover", NoteKind.Change),
                new(Day(2026, 8, 10), "Counting rule made clearer", NoteKind.Definition),
            ],
            Tests =
            [
                new(Day(2026, 6, 1), Day(2026, 6, 8), "Huddle on one shift"), new(Day(2026, 6, 15), Day(2026, 6, 26), "Huddle on all day shifts"),
                new(Day(2026, 7, 6), Day(2026, 7, 24), "Huddle at nights"),
            ],
        };
    }

    private static SpcChart Observed()
    {
        double[] values =
        [
            208, 221, 208, 207, 196, 208, 231, 219, 230, 216, 219, 215, 184, 227, None, 220, 183, 182, 197, 204, 217, 211, 221, 201, None, 221,
            208, None, None, None, None, 155, 156, 142, 173, 158, 167, 143, 141, 147, 150, 212, 154, 145, 139, 144, 167, None, 154, 157, 132, 152,
            168, 125, 147, 150, 140, 157, 150, 132,
        ];
        var plan = new ChartPlan(ChartKind.I) { Phases = [new(0), new(31)], Excluded = [25, 26, 58, 59] };
        return Of(plan, values, RuleSet.MakingDataCount, Mondays(new(2025, 9, 1), 60)) with
        {
            Measure = "Hours of enhanced observation a week",
            Place = "Larch Ward",
            Better = Better.Lower,
            PhaseNames = ["Old ward", "New ward"],
            Pauses = [new(Day(2026, 2, 16), Day(2026, 4, 5))],
            Provisional = [58, 59],
            Notes =
            [
                new(Day(2026, 6, 15), "Four agency-only nights"), new(Day(2026, 8, 17), "Care rounds every hour", NoteKind.Change),
            ],
        };
    }

    private static SpcChart Huddled()
    {
        double[] held = [8, 10, 14, 9, 9, 9, 11, 9, 8, 11, 11, 11, 12, 8, 5, 11, 8, 3, 11, 16, 12, 13, 14, 15, 10, 12, 14, 20, 9, 16, 14, 9];
        double[] shifts = [19, 21, 21, 21, 21, 20, 21, 21, 21, 21, 21, 21, 21, 14, 14, 21, 21, 12, 17, 21, 17, 17, 21, 20, 13, 17, 21, 21, 14, 21, 21, 12];
        return Of(new(ChartKind.P) { Phases = [new(0) { Baseline = 18 }] }, held, RuleSet.MakingDataCount, Mondays(new(2026, 3, 30), 32), shifts) with
        {
            Measure = "Shifts with a safety huddle",
            Place = "Kestrel Ward",
            Unit = ValueUnit.Percent,
            Better = Better.Higher,
            Target = 0.95,
            Notes = [new(Day(2026, 7, 27), "Huddle led by whoever is in charge", NoteKind.Change)],
        };
    }

    private static SpcChart Fell()
    {
        double[] gaps = [6, 11, 3, 14, 9, 5, 17, 8, 12, 4, 15, 10, 22, 19, 31, 26, 38];
        var at = new DateOnly(2026, 1, 22);
        var dates = gaps.Select(g => at = at.AddDays((int)g)).ToArray();
        return Of(new(ChartKind.G), gaps, RuleSet.IhiShewhart, Moments.OfDates(dates, Period.Event)) with
        {
            Measure = "Days since the fall before",
            Place = "Rowan Ward",
            Unit = ValueUnit.Days,
            Better = Better.Higher,
            OpenInterval = 42,
            Notes = [new(Day(2026, 5, 25), "Non-slip socks at admission", NoteKind.Change)],
        };
    }

    private static SpcChart Reported()
    {
        double[] values = [2, 3, 1, 2, 4, 2, 3, 2, 1, 3, 2, 4, 3, 1, 2, 3, 4, 3, 5, 4, 3, 5, 4, 6, 4, 5, 4, 3];
        var plan = new ChartPlan(ChartKind.Run) { Phases = [new(0) { Baseline = 16 }], Excluded = [27] };
        return Of(plan, values, RuleSet.Anhoej, Mondays(new(2026, 4, 27), 28)) with
        {
            Measure = "Incidents reported",
            Better = Better.Lower,
            Target = 0,
            IsSensitive = true,
            Provisional = [27],
            Notes = [new(Day(2026, 8, 3), "All shifts shown how to report", NoteKind.Definition)],
        };
    }
}
