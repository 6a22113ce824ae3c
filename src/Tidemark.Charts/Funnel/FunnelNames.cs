using System.Globalization;
using Tidemark.Charts.Frame;
using Tidemark.Charts.Scales;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Funnel;

/// <summary>The names that found a place, and the groups that should have one and did not.</summary>
internal sealed record NamesSet(IReadOnlyList<PlacedName> Placed, IReadOnlyList<string> Missing);

/// <summary>Chooses which groups are named, and in which order they look for a place.</summary>
internal static class FunnelNames
{
    private const double LongestShare = 0.45;

    public static NamesSet Of(FunnelLayout layout)
    {
        var frame = layout.Frame;
        var places = new NamePlaces(frame, [.. layout.Marks.Select(m => new Spot(m.X, m.Y, m.Reach))],
            [.. layout.Curves.SelectMany(c => c.Pieces), Level(frame, frame.Y(layout.View.Target))]);
        List<string> missing = [];
        foreach (var mark in layout.Marks.Where(m => m.View.Name is { Length: > 0 } && IsFirst(m)).OrderByDescending(m => m.View.IsOwn)
            .ThenByDescending(m => Math.Abs(m.View.Group.Z)))
        {
            if (!SetFirst(places, mark, frame)) missing.Add(mark.View.Name!);
        }

        if (layout.View.Chart.Naming != FunnelNaming.WhereFree) return new(places.Placed, missing);
        foreach (var mark in layout.Marks.Where(m => m.View.Name is { Length: > 0 } && !IsFirst(m)).OrderByDescending(m => m.X))
            places.Set(Cut(mark.View.Name!, "", frame), At(mark), mustStand: false);
        return new(places.Placed, missing);
    }

    private static bool IsFirst(FunnelMark mark) => mark.View.IsOwn || mark.View.Outside != Direction.None;

    private static Spot At(FunnelMark mark) => new(mark.X, mark.Y, mark.Reach);

    // In a narrow picture the longer form only stands where it is in nobody's way.
    private static bool SetFirst(NamePlaces places, FunnelMark mark, PlotFrame frame) =>
        (mark.View.IsOwn && places.Set(Cut(mark.View.Name!, " (yours)", frame), At(mark), mustStand: !frame.IsNarrow))
        || places.Set(Cut(mark.View.Name!, "", frame), At(mark), mustStand: true);

    private static string Cut(string name, string end, PlotFrame frame)
    {
        var room = (frame.Right - frame.Left) * LongestShare;
        if (Width(name + end) <= room) return name + end;
        var lengths = StringInfo.ParseCombiningCharacters(name);
        for (var i = lengths.Length - 1; i > 0; i--)
        {
            var cut = $"{name[..lengths[i]].TrimEnd()}…{end}";
            if (Width(cut) <= room) return cut;
        }

        return "…";
    }

    private static double Width(string text) => TextWidth.Of(text, PlotFrame.TextSize, bold: true);

    private static IReadOnlyList<(double X, double Y)> Level(PlotFrame frame, double y) => [(frame.Left, y), (frame.Right, y)];
}
