using Tidemark.Charts.Scales;

namespace Tidemark.Charts.Spc;

/// <summary>The words above the axis of values.</summary>
internal static class UnitLine
{
    private const int MostLines = 2;

    public static IReadOnlyList<string> Of(SpcChart source, ValueAxis axis, double width)
    {
        var unit = SpcTerms.UnitLine(source);
        if (axis.Scale.Length > 0) unit += $", {axis.Scale}";
        var start = axis.StartsAboveZero ? $"(axis starts at {axis.Label(0)}{(source.Unit == ValueUnit.Percent ? "%" : "")})" : "";
        if (start.Length > 0 && Fits($"{unit} {start}", width)) return [$"{unit} {start}"];
        var lines = Lines(unit, width);
        if (start.Length > 0) lines.Add(start);
        return lines;
    }

    private static List<string> Lines(string unit, double width)
    {
        if (Fits(unit, width)) return [unit];
        var lines = new List<string>();
        var wrapped = TextWrap.Lines(unit, width, SpcLayout.Text);
        for (var i = 0; i < wrapped.Count && i < MostLines; i++)
        {
            var isCut = i == MostLines - 1 && wrapped.Count > MostLines;
            lines.Add(isCut ? TextFit.Shorten(wrapped[i].Text + " " + wrapped[i + 1].Text, width, SpcLayout.Text) : wrapped[i].Text);
        }

        return lines;
    }

    private static bool Fits(string text, double width) => TextWidth.Of(text, SpcLayout.Text) <= width;
}
