using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Time;

/// <summary>The key of a programme in time: only the marks that occur.</summary>
internal static class ProgrammeKey
{
    private const double Middle = 9;

    public static IReadOnlyList<KeyEntry> Of(ProgrammeInTime programme)
    {
        var drawn = programme.Gatherings.Where(g => g.When is not null).ToList();
        var kinds = drawn.Select(MarkShapes.Of).ToHashSet();
        List<KeyEntry> key = [];
        foreach (var kind in Enum.GetValues<MarkKind>().Where(kinds.Contains))
            key.Add(new(Swatch(svg => svg.DrawMark(kind, Middle, Middle, 8.5, 2.5)), WordsOf(kind)));
        if (drawn.Exists(g => g.When is { IsDay: false }))
            key.Add(new(Swatch(Bracket), "Some time in this month or year: the day is not known"));
        if (programme.Pauses.Count > 0)
        {
            var days = programme.Pauses.All(p => p.From.IsDay && p.To is null or { IsDay: true });
            key.Add(new(Swatch(svg => Pause(svg, days)), days ? "Paused" : "Paused: only the months are known"));
        }

        return key;
    }

    private static string WordsOf(MarkKind kind) => kind switch
    {
        MarkKind.Virtual => "Virtual",
        MarkKind.InPerson => "In person",
        MarkKind.Hybrid => "In person and online",
        MarkKind.Cancelled => "Cancelled",
        _ => "How it met is not stated",
    };

    private static void Bracket(SvgWriter svg) => svg.OpenPath("M1.5 13V8H16.5V13").With("fill", "none")
        .With("stroke", Palette.Deep).With("stroke-width", 2).Close();

    private static void Pause(SvgWriter svg, bool days) => svg.OpenBox(1, 1, 16, 16).With("fill", Palette.Sand)
        .With("stroke", Palette.SandLine).With("stroke-width", 1.5).With("stroke-dasharray", days ? null : "2 2").Close();

    private static string Swatch(Action<SvgWriter> draw)
    {
        var svg = new SvgWriter();
        svg.Open("svg").With("xmlns", "http://www.w3.org/2000/svg").With("class", "tm-key-mark").With("viewBox", "0 0 18 18")
            .With("width", 18).With("height", 18).With("aria-hidden", "true").With("focusable", "false");
        draw(svg);
        return svg.Close().Finish();
    }
}
