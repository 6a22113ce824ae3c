using System.Text;
using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Drivers;

/// <summary>One straight piece of a connector, level or upright.</summary>
internal sealed record DriverSegment(double X1, double Y1, double X2, double Y2);

/// <summary>The pieces of a connector, and the same as path data.</summary>
internal static class DriverPaths
{
    public static IEnumerable<DriverSegment> Segments(DriverRoute route)
    {
        var end = route.Children[0].Left;
        if (route.IsStraight)
        {
            yield return new(route.Parent.Right, route.From, end, route.From);
            yield break;
        }

        yield return new(route.Parent.Right, route.From, route.LaneX, route.From);
        yield return new(route.LaneX, route.Top, route.LaneX, route.Bottom);
        foreach (var y in route.Arrivals.Order()) yield return new(route.LaneX, y, end, y);
    }

    public static DriverSegment Across(DriverBox passage) => new(passage.Left, passage.Centre, passage.Right, passage.Centre);

    public static string Of(DriverRoute route, double dx, double dy)
    {
        var path = new StringBuilder();
        foreach (var piece in Segments(route)) Append(path, piece, dx, dy);
        return path.ToString();
    }

    public static string Across(DriverBox passage, double dx, double dy)
    {
        var path = new StringBuilder();
        // The caps of the lines that it joins reach into it; short of them, nothing is painted twice.
        var whole = Across(passage);
        Append(path, whole with { X1 = whole.X1 + 1, X2 = whole.X2 - 1 }, dx, dy);
        return path.ToString();
    }

    private static void Append(StringBuilder path, DriverSegment piece, double dx, double dy)
    {
        path.Append('M').Append(SvgText.Number(piece.X1 + dx)).Append(' ').Append(SvgText.Number(piece.Y1 + dy));
        if (piece.X1 == piece.X2) path.Append('V').Append(SvgText.Number(piece.Y2 + dy));
        else path.Append('H').Append(SvgText.Number(piece.X2 + dx));
    }
}
