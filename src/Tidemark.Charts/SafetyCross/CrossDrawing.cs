using System.Globalization;
using Tidemark.Charts.Svg;

namespace Tidemark.Charts.SafetyCross;

/// <summary>Writes a month as a cross of days. Each state has its own mark and edge, so that no colour is needed to tell them apart.</summary>
internal sealed class CrossDrawing
{
    private const double Hatching = 11.3;

    private readonly CrossMonth _month;
    private readonly CrossSizes _sizes;
    private readonly SvgWriter _svg = new();

    private CrossDrawing(CrossMonth month, CrossSizes sizes) => (_month, _sizes) = (month, sizes);

    private double Box => _sizes.Cell - 2;

    private double Low => _sizes.Cell - (_sizes.Cell * 0.29);

    private string Good => _month.IsSensitive ? Palette.Limit : Palette.Target;

    private string Bad => _month.IsSensitive ? Palette.Data : Palette.Concern;

    public static SafetyCrossPicture Draw(CrossMonth month, CrossSizes sizes, string idPrefix)
    {
        SvgShapes.CheckPrefix(idPrefix);
        return new CrossDrawing(month, sizes).Write(idPrefix);
    }

    private SafetyCrossPicture Write(string idPrefix)
    {
        var (title, description) = (CrossWords.Title(_month), CrossWords.Description(_month));
        var (width, height) = (_sizes.Width, _sizes.HeightFor(_month.Days.Count));
        var name = _month.IsSensitive ? "tm-chart tm-chart--cross tm-chart--sens" : "tm-chart tm-chart--cross";
        _svg.OpenPicture(new(idPrefix, name, width, height, title, description, HasLinks: false));
        foreach (var state in Enum.GetValues<DayState>())
        {
            var days = _month.Days.Index().Where(d => d.Item.State == state).Select(d => d.Index + 1).ToList();
            if (days.Count == 0) continue;
            DrawBoxes(state, days);
            DrawNumbers(state, days);
            DrawMarks(state, days);
        }

        _svg.Close();
        return new(_svg.Finish(), title, CrossWords.Headline(_month), description, width, height, CrossWords.Table(_month));
    }

    private void DrawBoxes(DayState state, List<int> days)
    {
        var (name, fill, edge, dashes) = state switch
        {
            DayState.None => ("none", _month.IsSensitive ? Palette.LimitTint : Palette.TargetTint, Good, null),
            DayState.Some => ("some", Bad, Bad, null),
            DayState.NoneSoFar => ("sofar", Palette.Paper, Good, "4 3"),
            DayState.Paused => ("pause", Palette.Pause, Palette.LimitOld, null),
            DayState.Ahead => ("future", Palette.Paper, Palette.Hatch, null),
            _ => ("missing", Palette.Paper, Palette.Limit, "2 3"),
        };
        _svg.OpenGroup($"tm-day tm-day--{name}").With("fill", fill).With("stroke", edge).With("stroke-width", 1.5).With("stroke-dasharray", dashes);
        foreach (var day in days)
        {
            var (x, y) = CornerOf(day);
            _svg.OpenBox(x, y, Box, Box).With("rx", 3).Close();
        }

        _svg.Close();
    }

    private void DrawNumbers(DayState state, List<int> days)
    {
        if (state == DayState.Paused) DrawHatching(days);
        var (name, fill) = state switch
        {
            DayState.Some => ("some", Palette.Paper),
            DayState.Ahead => ("future", Palette.InkSoft),
            _ => ("", Palette.Ink),
        };
        _svg.OpenGroup(name.Length == 0 ? "tm-day-n" : $"tm-day-n tm-day-n--{name}").With("font-size", _sizes.NumberSize).With("fill", fill);
        foreach (var day in days)
        {
            var (x, y) = CornerOf(day);
            _svg.OpenText(x + _sizes.Inset, y + _sizes.Rise + (_sizes.NumberSize * 0.77)).With("font-weight", day == _month.Today ? "700" : null)
                .CloseWith(day.ToString(CultureInfo.InvariantCulture));
        }

        _svg.Close();
    }

    private void DrawMarks(DayState state, List<int> days)
    {
        switch (state)
        {
            case DayState.Some:
                _svg.OpenGroup("tm-day-c").With("font-size", _sizes.CountSize).With("font-weight", "700").With("fill", Palette.Paper).With("text-anchor", "end");
                foreach (var day in days)
                {
                    var (x, y) = CornerOf(day);
                    var count = _month.Days[day - 1].Count;
                    _svg.OpenText(x + Box - _sizes.Inset, y + Box - _sizes.Rise - 1).CloseWith(count > 99 ? "99+" : count.ToString(CultureInfo.InvariantCulture));
                }

                _svg.Close();
                break;
            case DayState.None:
                DrawPath("tm-day-tick", Good, 2.5, days, (x, y) => $"M{N(x - M(7))} {N(y + M(1))}l{N(M(5))} {N(M(5))}l{N(M(9))} -{N(M(10))}");
                break;
            case DayState.NoneSoFar:
                DrawPath("tm-day-o", Good, 2, days, (x, y) => $"M{N(x - M(6))} {N(y)}a{N(M(6))} {N(M(6))} 0 1 0 {N(M(12))} 0a{N(M(6))} {N(M(6))} 0 1 0 -{N(M(12))} 0z");
                break;
            case DayState.NoEntry:
                DrawPath("tm-day-m", Palette.Limit, 2, days, (x, y) => $"M{N(x - M(6))} {N(y)}h{N(M(12))}");
                break;
        }
    }

    private void DrawPath(string name, string stroke, double width, List<int> days, Func<double, double, string> at)
    {
        var path = string.Concat(days.Select(d =>
        {
            var (x, y) = CornerOf(d);
            return at(x + Box - M(13), y + Low - 1);
        }));
        _svg.OpenPath(path).With("class", name).With("fill", "none").With("stroke", stroke).With("stroke-width", width * Math.Max(_sizes.Mark, 0.8)).Close();
    }

    // The corner of the number stays free of lines.
    private void DrawHatching(List<int> days)
    {
        var path = "";
        var free = (2 * _sizes.Inset) + (_sizes.NumberSize * 1.95);
        foreach (var day in days)
        {
            var (x, y) = CornerOf(day);
            for (var along = free; along < (2 * Box) - 4; along += M(Hatching))
            {
                var (from, to) = (Math.Max(0, along - Box), Math.Min(Box, along));
                path += $"M{N(x + from + 0.5)} {N(y + along - from - 0.5)}L{N(x + to - 0.5)} {N(y + along - to + 0.5)}";
            }
        }

        _svg.OpenPath(path).With("class", "tm-pause-h").With("fill", "none").With("stroke", Palette.Hatch).With("stroke-width", 2).Close();
    }

    private (double X, double Y) CornerOf(int day)
    {
        var (column, row) = CrossSizes.PlaceOf(day);
        return ((column * _sizes.Pitch) + 1, (row * _sizes.Pitch) + 1);
    }

    private double M(double length) => length * _sizes.Mark;

    private static string N(double value) => SvgText.Number(value);
}
