using CsCheck;
using Tidemark.Charts.Drivers;

namespace Tidemark.Charts.Tests.Drivers;

/// <summary>Invented theories of change, small and large, and a generator of any.</summary>
internal static class DiagramExamples
{
    private static readonly string[] Words =
    [
        "People can talk openly about safety", "Staff have time to think together", "Space suits each person",
        "Reporting is quick and clear",
        "A short talk at admission", "Walk the ward with a patient and note what feels unsafe", "A named person on each shift",
        "One page that says what counts", "Ask first what would help", "A reflective practice group each month",
        "Huddle at every handover, with the same five questions and no more than two minutes", "Quiet room",
    ];

    public static DriverDiagram Small { get; } = new()
    {
        Name = "Theory of change",
        Version = "revised version",
        Aim = new("How much, by when, for whom") { Invented = true },
        CentralConcept = new("Psychological safety at the centre") { Note = "from the record" },
        PrimaryDrivers =
        [
            Item("p1", "People can talk openly about safety"), Item("p2", "The ward feels safe to live in"),
            Item("p3", "Everyone knows what to do"),
        ],
        SecondaryDrivers =
        [
            Item("s1", "Staff know how to raise the subject", "p1"), Item("s2", "Staff have time to think together", "p1"),
            Item("s3", "Space and privacy suit each person", "p2"), Item("s4", "People know who to turn to", "p2"),
            Item("s5", "Reporting is quick and clear", "p3"), Item("s6", "The response fits the person", "p3"),
        ],
        ChangeIdeas =
        [
            Item("i1", "A short talk at admission", "s1"), Item("i2", "Posters that open the talk", "s1"),
            Item("i3", "A reflective practice group each month", "s2"), Item("i4", "Ten quiet minutes after a hard shift", "s2"),
            Item("i5", "Walk the ward with a patient and note what feels unsafe", "s3"), Item("i6", "A lock on each bathroom door", "s3"),
            Item("i7", "A named person on each shift", "s4"), Item("i8", "A photo board of today’s team", "s4"),
            Item("i9", "One page that says what counts", "s5"), Item("i10", "The incident form in three steps", "s5"),
            Item("i11", "Ask first what would help", "s6"), Item("i12", "Go back after a week and ask again", "s6"),
        ],
    };

    /// <summary>Small, with ideas and a secondary driver that hang on several, and an idea directly on a primary driver.</summary>
    public static DriverDiagram Shared { get; } = Small with
    {
        SecondaryDrivers = [.. Small.SecondaryDrivers.Take(5), Item("s6", "The response fits the person", "p1", "p3")],
        ChangeIdeas =
        [
            .. Small.ChangeIdeas.Take(10), Item("i11", "Ask first what would help", "s4", "s6"),
            Item("i12", "Go back after a week and ask again", "p2"), Item("i13", "Agree ground rules with patients", "s1", "s3"),
        ],
    };

    public static DriverDiagram Large { get; } = new()
    {
        Aim = new("Halve restraints on all wards by 31 March 2027, with 9 in 10 patients saying they feel safe"),
        PrimaryDrivers = [.. Enumerable.Range(0, 6).Select(i => new DiagramItem($"p{i}", Words[i % 12]))],
        SecondaryDrivers =
        [
            .. Enumerable.Range(0, 20).Select(i => new DiagramItem($"s{i}", Words[(i * 5) % 12])
            {
                Under = i % 7 == 3 ? [$"p{i % 6}", $"p{(i + 1) % 6}"] : [$"p{i * 6 / 20}"],
            }),
        ],
        ChangeIdeas =
        [
            .. Enumerable.Range(0, 50).Select(i => new DiagramItem($"i{i}", Words[(i * 7) % 12])
            {
                Under = i % 9 == 4 ? [$"s{i * 20 / 50}", $"s{(i + 3) % 20}"] : i == 20 ? ["p2"] : [$"s{i * 20 / 50}"],
            }),
        ],
    };

    private static Gen<string> LongWord { get; } = Gen.Char['a', 'z'].Array[40, 90].Select(c => new string(c));

    /// <summary>Any diagram up to 12 primary drivers, 60 secondary ones and 200 ideas, items under any number of parents.</summary>
    public static Gen<DriverDiagram> Any { get; } =
        from primaries in Gen.Int[0, 12]
        from secondaries in Gen.Frequency((1, Gen.Const(0)), (4, Gen.Int[0, 12]), (1, Gen.Int[0, 60]))
        from ideas in Gen.Frequency((1, Gen.Const(0)), (4, Gen.Int[0, 30]), (1, Gen.Int[0, 200]))
        from texts in Gen.OneOf(Gen.Int[0, Words.Length - 1].Select(w => Words[w]), Gen.String[0, 120], LongWord)
            .Array[primaries + secondaries + ideas + 1]
        from shares in Gen.Frequency((6, Gen.Const(1)), (2, Gen.Int[0, 2]), (1, Gen.Int[0, 5])).Array[secondaries + ideas]
        from seeds in Gen.Int[0, 1 << 20].Array[secondaries + ideas]
        select Of(primaries, secondaries, ideas, texts, shares, seeds);

    public static DiagramItem Item(string key, string text, params string[] under) => new(key, text) { Under = under, Invented = true };

    private static DriverDiagram Of(int primaries, int secondaries, int ideas, string[] texts, int[] shares, int[] seeds)
    {
        List<string> above = [.. Enumerable.Range(0, primaries).Select(i => $"p{i}")];
        var under = Enumerable.Range(0, secondaries + ideas).Select(i =>
        {
            var pool = i < secondaries ? above : [.. above, .. Enumerable.Range(0, secondaries).Select(s => $"s{s}")];
            return pool.Count == 0 ? [] : Enumerable.Range(0, shares[i]).Select(n => pool[(seeds[i] + (n * 7919)) % pool.Count]).ToList();
        }).ToList();
        return new()
        {
            Aim = texts[0].Length % 5 == 0 ? null : new(texts[0]),
            PrimaryDrivers = [.. above.Select((key, i) => new DiagramItem(key, texts[1 + i]))],
            SecondaryDrivers = [.. Enumerable.Range(0, secondaries)
                .Select(i => new DiagramItem($"s{i}", texts[1 + primaries + i]) { Under = under[i] })],
            ChangeIdeas =
            [
                .. Enumerable.Range(0, ideas)
                    .Select(i => new DiagramItem($"i{i}", texts[1 + primaries + secondaries + i]) { Under = under[secondaries + i] }),
            ],
        };
    }
}
