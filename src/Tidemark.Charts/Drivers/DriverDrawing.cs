using Tidemark.Charts.Scales;
using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Drivers;

/// <summary>Writes a laid-out driver diagram as SVG.</summary>
internal sealed class DriverDrawing
{
    private const double HeadingRoom = 34;
    private const double Corner = 3;
    private const double Edge = 1;

    private readonly DriverDiagram _diagram;
    private readonly DriverLayout _layout;
    private readonly SvgWriter _svg = new();
    private readonly double _bandHeight;
    private readonly IReadOnlyList<TextLine> _band;

    private DriverDrawing(DriverDiagram diagram)
    {
        _diagram = diagram;
        _layout = DriverLayout.Of(diagram);
        var noteRoom = TextWidth.Of(SvgText.OneLine(diagram.CentralConcept?.Note), 14) + 24;
        _band = TextWrap.Lines(diagram.CentralConcept?.Text, Math.Max(300, _layout.Width - 28 - noteRoom), 16, bold: true);
        _bandHeight = _band.Count == 0 ? 0 : (_band.Count * 20) + 14;
    }

    private double Top => (_bandHeight > 0 ? _bandHeight + 8 : 0) + HeadingRoom;

    public static DriverDiagramPicture Draw(DriverDiagram diagram, string idPrefix)
    {
        SvgShapes.CheckPrefix(idPrefix);
        foreach (var href in Hrefs(diagram)) SvgShapes.CheckLink(href);
        return new DriverDrawing(diagram).Write(idPrefix);
    }

    private DriverDiagramPicture Write(string idPrefix)
    {
        var title = DriverWords.Title(_diagram);
        var description = DriverWords.Description(_diagram);
        var (width, height) = (_layout.Width + (2 * Edge), Math.Ceiling(Top + _layout.Height + (2 * Edge)));
        _svg.OpenPicture(new(idPrefix, "tm-dd", width, height, title, description, Hrefs(_diagram).Any(h => h is not null)));
        if (_diagram.OnWhite) _svg.OpenBox(0, 0, width, height).With("class", "tm-dd-ground").With("fill", Palette.Paper).Close();
        if (_bandHeight > 0) DrawBand();
        DrawHeadings();
        DrawRoutes();
        foreach (var column in _layout.Columns) DrawColumn(column);
        _svg.Close();
        return new(_svg.Finish(), title, description, width, height, DriverWords.Outline(_diagram, _layout));
    }

    private static IEnumerable<string?> Hrefs(DriverDiagram diagram) =>
        [diagram.Aim?.Href, diagram.CentralConcept?.Href,
            .. diagram.PrimaryDrivers.Concat(diagram.SecondaryDrivers).Concat(diagram.ChangeIdeas).Select(i => i.Href)];

    private void DrawBand()
    {
        var concept = _diagram.CentralConcept!;
        var ink = concept.Invented ? Palette.Deep : Palette.Paper;
        _svg.OpenGroup("tm-dd-concept").With("font-size", 16).With("font-weight", "700").With("fill", ink);
        if (concept.Href is not null) _svg.Open("a").With("href", concept.Href);
        _svg.OpenBox(Edge, Edge, _layout.Width, _bandHeight).With("rx", Corner)
            .With("fill", concept.Invented ? Palette.Paper : Palette.Deep);
        if (concept.Invented) Dash(_svg).With("stroke", Palette.Line).With("stroke-width", 1.5);
        _svg.Close();
        DrawLines(_band, Edge + DriverStyle.Pad, Edge + 22.5, 20);
        if (SvgText.OneLine(concept.Note) is { Length: > 0 } note)
        {
            _svg.OpenText(Edge + _layout.Width - DriverStyle.Pad, Edge + 22).With("text-anchor", "end")
                .With("font-size", 14).With("font-weight", "400").CloseWith(note);
        }

        if (concept.Href is not null) _svg.Close();
        _svg.Close();
    }

    private void DrawHeadings()
    {
        _svg.OpenGroup("tm-dd-heading").With("font-size", 15).With("font-weight", "700").With("fill", Palette.InkSoft);
        foreach (var column in _layout.Columns)
            _svg.OpenText(Edge + column[0].Left, Top - 14).CloseWith(DriverWords.Heading(column));
        _svg.Close();
    }

    private void DrawRoutes()
    {
        if (_layout.Routes.Count == 0) return;
        _svg.OpenGroup("tm-dd-links").With("fill", "none").With("stroke", Palette.Line)
            .With("stroke-width", 1.5).With("stroke-linecap", "square");
        foreach (var route in _layout.Routes.OrderBy(r => r.Parent.Node.Column).ThenByDescending(r => r.Lane))
        {
            var data = DriverPaths.Of(route, Edge, Top + Edge);
            if (route.Crosses)
                _svg.OpenPath(data).With("class", "tm-dd-halo").With("stroke", Palette.Paper).With("stroke-width", 6)
                    .With("stroke-linecap", "butt").Close();
            _svg.OpenPath(data).Close();
        }

        foreach (var passage in _layout.Columns.SelectMany(c => c).Where(b => b.Node.IsPassage))
            _svg.OpenPath(DriverPaths.Across(passage, Edge, Top + Edge)).Close();
        _svg.Close();
    }

    private void DrawColumn(List<DriverBox> column)
    {
        var style = column[0].Style;
        _svg.OpenGroup(style.Class).With("font-size", style.TextSize).With("font-weight", style.Bold ? "700" : null)
            .With("fill", style.Fill).With("stroke", Palette.Line).With("stroke-width", 1.5);
        foreach (var box in column.Where(b => !b.Node.IsPassage)) DrawBox(box);
        _svg.Close();
    }

    private void DrawBox(DriverBox box)
    {
        var isAim = box.Node.Column == DriverColumn.Aim;
        var unknown = isAim && box.Lines.Count > 0 && SvgText.OneLine(_diagram.Aim?.Text).Length == 0;
        var href = isAim ? _diagram.Aim?.Href : box.Node.Item?.Href;
        if (href is not null) _svg.Open("a").With("href", href);
        _svg.OpenBox(Edge + box.Left, Edge + Top + box.Top, box.Width, box.Height).With("rx", Corner);
        if (isAim ? _diagram.Aim?.Invented == true : box.Node.Item!.Invented) Dash(_svg);
        _svg.Close();
        var line = box.Style.LineHeight;
        var first = Edge + Top + box.Centre - (box.Lines.Count * line / 2) + (line / 2) + (box.Style.TextSize * 0.35);
        DrawLines(box.Lines, Edge + box.Left + DriverStyle.Pad, first, line, unknown ? Palette.InkSoft : box.Style.TextColour, unknown);
        if (href is not null) _svg.Close();
    }

    private static SvgWriter Dash(SvgWriter svg) => svg.With("class", "is-invented").With("stroke-dasharray", "5 4");

    private void DrawLines(IReadOnlyList<TextLine> lines, double x, double y, double lineHeight, string? colour = null,
        bool unknown = false)
    {
        if (lines.Count == 0) return;
        _svg.OpenText(x, y);
        if (colour is not null) _svg.With("fill", colour).With("stroke", "none");
        if (unknown) _svg.With("class", "is-unknown").With("font-weight", "400");
        _svg.Say(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i - 1].SpaceAfter) _svg.Say(" ");
            _svg.Open("tspan").With("x", x).With("dy", lineHeight).CloseWith(lines[i].Text);
        }

        _svg.Close();
    }
}
