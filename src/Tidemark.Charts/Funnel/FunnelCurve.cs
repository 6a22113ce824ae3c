using Tidemark.Charts.Frame;
using Tidemark.Charts.Svg;
using Tidemark.Spc.Funnel;

namespace Tidemark.Charts.Funnel;

/// <summary>One limit as a curve, cut off where it leaves the plot.</summary>
/// <param name="Name">What the line is called; the lower curve shares it with the upper.</param>
/// <param name="Style">How it is drawn.</param>
/// <param name="IsUpper">Whether it lies above the target.</param>
/// <param name="Pieces">Its points, in stretches that lie within the plot.</param>
/// <param name="EndY">The height at the right end, also where that is outside the plot.</param>
internal sealed record FunnelCurve(string Name, LineStyle Style, bool IsUpper, IReadOnlyList<IReadOnlyList<(double X, double Y)>> Pieces, double EndY)
{
    public string Path => string.Concat(Pieces.Select(p => $"M{string.Join('L', p.Select(q => $"{SvgText.Number(q.X)} {SvgText.Number(q.Y)}"))}"));

    public static string NameOf(FunnelView view, FunnelLimit limit, bool judges)
    {
        var share = limit == FunnelLimit.NinetyFive ? "95%" : "99.8%";
        return !view.IsWidened ? $"{share} limits" : judges ? $"{share} widened" : $"{share} by chance";
    }

    public static IReadOnlyList<FunnelCurve> All(FunnelView view, FunnelLayout layout)
    {
        List<FunnelCurve> curves = [];
        var judging = view.Plot.IsAdjusted;
        Add(judging, LineStyle.InnerLimit, LineStyle.Limit);
        if (view.IsWidened && view.Plot.IsUnadjusted) Add(!judging, LineStyle.Beside, LineStyle.Beside);
        return curves;

        void Add(bool adjusted, LineStyle inner, LineStyle outer)
        {
            var at = Sampled(view, layout, adjusted);
            foreach (var (limit, style) in new[] { (FunnelLimit.NinetyNinePointEight, outer), (FunnelLimit.NinetyFive, inner) })
                foreach (var upper in new[] { true, false }) curves.Add(One(view, layout, at, limit, style, upper, adjusted));
        }
    }

    private static FunnelCurve One(FunnelView view, FunnelLayout layout, IReadOnlyList<(double X, FunnelLimits Limits)> at, FunnelLimit limit,
        LineStyle style, bool upper, bool adjusted)
    {
        double Of(FunnelLimits l) => limit == FunnelLimit.NinetyFive ? upper ? l.Upper95 : l.Lower95 : upper ? l.Upper998 : l.Lower998;
        double Value(double x) => Of(view.Plot.LimitsAt(layout.SizeAt(x), adjusted));
        bool Inside(double value) => value > layout.Frame.Axis.Low && value < layout.Frame.Axis.High;

        List<IReadOnlyList<(double, double)>> pieces = [];
        List<(double, double)> piece = [];
        for (var i = 0; i < at.Count; i++)
        {
            var (x, value) = (at[i].X, Of(at[i].Limits));
            var inside = Inside(value);
            if (i > 0 && inside != Inside(Of(at[i - 1].Limits)))
            {
                var edge = Edge(at[i - 1].X, x, inside);
                piece.Add((edge, layout.Frame.Y(Value(edge))));
            }

            if (inside) piece.Add((x, layout.Frame.Y(value)));
            else End();
        }

        End();
        var last = Of(at[^1].Limits);
        return new(NameOf(view, limit, adjusted == view.Plot.IsAdjusted), style, upper, pieces, layout.Frame.Y(double.IsFinite(last) ? last : view.Target));

        void End()
        {
            if (piece.Count > 1) pieces.Add(piece);
            piece = [];
        }

        // The place within the plot that is nearest to the edge.
        double Edge(double from, double to, bool rightInside)
        {
            for (var i = 0; i < 24; i++)
            {
                var middle = (from + to) / 2;
                if (Inside(Value(middle)) == rightInside) to = middle;
                else from = middle;
            }

            return rightInside ? to : from;
        }
    }

    // Close together at the left, where the curves bend.
    private static List<(double X, FunnelLimits Limits)> Sampled(FunnelView view, FunnelLayout layout, bool adjusted)
    {
        List<(double, FunnelLimits)> at = [];
        var (left, right) = (layout.Frame.Left, layout.Frame.Right);
        for (var x = left + 1; x < right; x += x - left < 40 ? 2 : x - left < 120 ? 4 : 10)
            at.Add((x, view.Plot.LimitsAt(layout.SizeAt(x), adjusted)));
        at.Add((right, view.Plot.LimitsAt(layout.Sizes.High, adjusted)));
        return at;
    }
}
