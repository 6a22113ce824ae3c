using CsCheck;
using Tidemark.Charts.Drivers;
using Tidemark.Charts.Scales;

namespace Tidemark.Charts.Tests.Drivers;

public sealed class DriverLayoutTests
{
    private const int Diagrams = 60;

    [Fact]
    public void Boxes_never_overlap() => DiagramExamples.Any.Sample(d =>
    {
        foreach (var column in DriverLayout.Of(d).Columns)
            foreach (var (upper, lower) in column.Zip(column.Skip(1)))
                Assert.True(lower.Top - upper.Bottom >= DriverStack.Gap(upper.Node, lower.Node) - 0.01);
    }, iter: Diagrams);

    [Fact]
    public void Columns_stand_side_by_side_within_the_picture() => DiagramExamples.Any.Sample(d =>
    {
        var layout = DriverLayout.Of(d);
        foreach (var (left, right) in layout.Columns.Zip(layout.Columns.Skip(1))) Assert.True(right[0].Left >= left[0].Right + 40);
        Assert.True(layout.Columns[^1][0].Right <= layout.Width);
        Assert.True(layout.Columns.SelectMany(c => c).Min(b => b.Top) >= 0);
    }, iter: Diagrams);

    [Fact]
    public void Text_stays_inside_its_box() => DiagramExamples.Any.Sample(d =>
        Assert.All(DriverLayout.Of(d).Columns.SelectMany(c => c), b =>
        {
            Assert.All(b.Lines, l => Assert.True(TextWidth.Of(l.Text, b.Style.TextSize, b.Style.Bold) <= b.Width - (2 * DriverStyle.Pad)));
            Assert.True(b.Lines.Count * b.Style.LineHeight <= b.Height);
        }), iter: Diagrams);

    [Fact]
    public void No_connector_runs_through_a_box() => DiagramExamples.Any.Sample(d =>
    {
        var layout = DriverLayout.Of(d);
        var boxes = layout.Columns.SelectMany(c => c).Where(b => !b.Node.IsPassage).ToList();
        var passages = layout.Columns.SelectMany(c => c).Where(b => b.Node.IsPassage).Select(DriverPaths.Across);
        foreach (var piece in layout.Routes.SelectMany(DriverPaths.Segments).Concat(passages))
            Assert.DoesNotContain(boxes, b => RunsThrough(piece, b));
    }, iter: Diagrams);

    [Fact]
    public void The_check_on_connectors_finds_a_line_through_a_box()
    {
        var box = DriverLayout.Of(DiagramExamples.Small).Columns[2][0];
        Assert.True(RunsThrough(new(0, box.Centre, 1080, box.Centre), box));
        Assert.False(RunsThrough(new(0, box.Centre, box.Left, box.Centre), box));
    }

    [Fact]
    public void No_two_lines_of_different_parents_lie_on_each_other() => DiagramExamples.Any.Sample(d =>
    {
        foreach (var gutter in DriverLayout.Of(d).Routes.GroupBy(r => r.Parent.Right))
        {
            var uprights = gutter.Where(r => !r.IsStraight).ToList();
            foreach (var a in uprights)
                Assert.DoesNotContain(uprights, b => a != b && Math.Abs(a.LaneX - b.LaneX) < 3 && a.Top <= b.Bottom && b.Top <= a.Bottom);
        }
    }, iter: Diagrams);

    [Fact]
    public void Every_item_is_joined_to_each_of_its_parents() => DiagramExamples.Any.Sample(d =>
    {
        var joined = DriverLayout.Of(d).Routes.SelectMany(r => r.Children.Select(c => (From: r.Parent.Node, To: c.Node))).ToHashSet();
        foreach (var item in d.SecondaryDrivers.Concat(d.ChangeIdeas))
            foreach (var parent in item.Under)
                Assert.Contains(joined,
                    j => j.To.Item == item && (j.From.Item?.Key == parent || (j.From.IsPassage && j.From.Parents[0].Item!.Key == parent)));
    }, iter: Diagrams);

    [Fact]
    public void A_tree_keeps_the_order_of_its_author()
    {
        var layout = DriverLayout.Of(DiagramExamples.Small);
        Assert.Equal(DiagramExamples.Small.ChangeIdeas, layout.Columns[3].Select(b => b.Node.Item));
        Assert.DoesNotContain(layout.Routes, r => r.Crosses);
    }

    [Fact]
    public void Columns_are_reordered_when_that_uncrosses_lines()
    {
        var graph = DriverGraph.Of(new()
        {
            PrimaryDrivers = [new("p1", "a"), new("p2", "b")],
            SecondaryDrivers = [new("s1", "c") { Under = ["p2"] }, new("s2", "d") { Under = ["p1"] }],
        });
        Assert.Equal(1, DriverOrder.Crossings(graph.Columns));
        DriverOrder.Arrange(graph.Columns);
        Assert.Equal(0, DriverOrder.Crossings(graph.Columns));
    }

    private static bool RunsThrough(DriverSegment piece, DriverBox box) =>
        Math.Min(piece.X1, piece.X2) < box.Right - 0.1 && Math.Max(piece.X1, piece.X2) > box.Left + 0.1
        && Math.Min(piece.Y1, piece.Y2) < box.Bottom - 0.1 && Math.Max(piece.Y1, piece.Y2) > box.Top + 0.1;
}
