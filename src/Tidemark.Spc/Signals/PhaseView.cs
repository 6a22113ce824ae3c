using Tidemark.Spc.RunCharts;

namespace Tidemark.Spc.Signals;

/// <summary>
/// One phase as rules see it: the points that count, without excluded ones and, where the rule set bridges gaps, without missing
/// ones. Made once for a chart and moved from phase to phase. Points are numbered from 0 in the view; <see cref="Row"/> gives the chart's index.
/// </summary>
internal sealed class PhaseView(Chart chart, bool bridgesGaps)
{
    /// <summary>The zone of a point that has no value or no line.</summary>
    internal const sbyte NoZone = 2;

    private readonly List<ControlLimits> _lines = [];
    private readonly List<(double Sigmas, sbyte[] Zones)> _zones = [];
    private double[] _values = [];
    private ControlLimits? _last;
    private int _zonesKnown;
    private int[] _rows = [];
    private int _count = -1;
    private bool _isWhole;
    private Runs? _runs;
    private Runs? _steps;

    internal Chart Chart => chart;

    internal int Index { get; private set; }

    internal Phase Phase { get; private set; } = chart.Phases[0];

    /// <summary>Whether runs mean anything on this chart.</summary>
    internal bool HasRuns => chart.Method.HasRuns;

    internal int Count
    {
        get
        {
            Gather();
            return _count;
        }
    }

    /// <summary>Runs about the centre line, with the chart's indices.</summary>
    internal Runs Runs => _runs ??= CountRuns();

    /// <summary>Runs of steps between neighbours that go the same way. What does not step, or has no value, neither ends a run nor lengthens it.</summary>
    internal Runs Steps => _steps ??= Count < 2 ? default : Runs.Of(Values[1..], Values[..^1]);

    /// <summary>The values of the points.</summary>
    internal ReadOnlySpan<double> Values
    {
        get
        {
            Gather();
            return _isWhole ? chart.Values[Phase.Start..Phase.End] : _values.AsSpan(0, _count);
        }
    }

    internal void MoveTo(int phase) =>
        (Index, Phase, _count, _runs, _steps, _zonesKnown) = (phase, chart.Phases[phase], -1, null, null, 0);

    internal int Row(int point) => _isWhole ? Phase.Start + point : _rows[point];

    internal double Value(int point) => chart.Values[Row(point)];

    internal Direction Side(int point) => SideOfRow(Row(point));

    /// <summary>On which side of the centre line a row of the chart lies.</summary>
    internal Direction SideOfRow(int row) =>
        chart.Values[row] > chart.Centre[row] ? Direction.Up : chart.Values[row] < chart.Centre[row] ? Direction.Down : Direction.None;

    /// <summary>On which side of the lines at so many sigmas a point lies, the lines being those at another point if asked.</summary>
    internal Direction Beyond(int point, double sigmas, int linesAt)
    {
        var lines = Lines(sigmas);
        double value = Value(point);
        int row = Row(linesAt);
        return value > lines.Upper[row] ? Direction.Up : value < lines.Lower[row] ? Direction.Down : Direction.None;
    }

    /// <summary>
    /// Where each point lies with respect to the lines at so many sigmas: 1 above both, −1 below both, 0 between or on one,
    /// <see cref="NoZone"/> where a number is missing. Found once a phase and distance, since rules ask for each point many times.
    /// </summary>
    internal ReadOnlySpan<sbyte> Zones(double sigmas)
    {
        Gather();
        for (int z = 0; z < _zonesKnown; z++)
        {
            if (_zones[z].Sigmas == sigmas)
                return _zones[z].Zones.AsSpan(0, _count);
        }

        sbyte[] zones = _zonesKnown < _zones.Count && _zones[_zonesKnown].Zones.Length >= _count ? _zones[_zonesKnown].Zones : new sbyte[_count];
        if (_zonesKnown == _zones.Count)
            _zones.Add(default);
        _zones[_zonesKnown++] = (sigmas, zones);
        WriteZones(sigmas, zones.AsSpan(0, _count));
        return zones.AsSpan(0, _count);
    }

    /// <summary>The chart's indices of a stretch of the view, both ends inclusive.</summary>
    internal int[] RowsBetween(int first, int last)
    {
        int[] rows = new int[last - first + 1];
        for (int p = first; p <= last; p++)
            rows[p - first] = Row(p);
        return rows;
    }

    private void WriteZones(double sigmas, Span<sbyte> zones)
    {
        // The chart's own lines are those at its own distance, unless they are drawn by chance.
        bool isOwn = sigmas == chart.Plan.Sigmas && chart.Plan.Coverage is null;
        ReadOnlySpan<double> values = chart.Values, lower = isOwn ? chart.Lower : Lines(sigmas).Lower, upper = isOwn ? chart.Upper : Lines(sigmas).Upper;
        for (int p = 0; p < zones.Length; p++)
        {
            int row = Row(p);
            double value = values[row], most = upper[row], least = lower[row];
            // In arithmetic and without branches, which would go now this way, now that.
            int above = value > most ? 1 : 0, below = (1 - above) & (value < least ? 1 : 0);
            int between = (value <= most ? 1 : 0) & (value >= least ? 1 : 0);
            zones[p] = (sbyte)(above - below + (NoZone * (1 - (above | below | between))));
        }
    }

    private ControlLimits Lines(double sigmas)
    {
        if (_last?.Sigmas == sigmas)
            return _last;
        _last = _lines.Find(l => l.Sigmas == sigmas);
        if (_last is null)
            _lines.Add(_last = chart.Limits(sigmas));
        return _last;
    }

    private void Gather()
    {
        if (_count >= 0)
            return;
        _isWhole = chart.Excluded.IsEmpty && (!bridgesGaps || Phase.Useful == Phase.Count);
        _count = _isWhole ? Phase.Count : 0;
        if (_isWhole)
            return;
        if (_rows.Length < Phase.Count)
            (_rows, _values) = (new int[Phase.Count], new double[Phase.Count]);
        for (int i = Phase.Start; i < Phase.End; i++)
        {
            if (!IsOut(i))
                (_rows[_count], _values[_count++]) = (i, chart.Values[i]);
        }
    }

    private bool IsOut(int i) => (!chart.Excluded.IsEmpty && chart.Excluded[i]) || (bridgesGaps && double.IsNaN(chart.Values[i]));

    private Runs CountRuns()
    {
        int start = Phase.Start, end = Phase.End;
        if (chart.Excluded.IsEmpty)
            return Moved(Runs.Of(chart.Values[start..end], chart.Centre[start..end]), start);
        using var kept = new Numerics.Scratch(end - start);
        for (int i = start; i < end; i++)
            kept.Span[i - start] = chart.Excluded[i] ? double.NaN : chart.Values[i];
        return Moved(Runs.Of(kept.Span, chart.Centre[start..end]), start);
    }

    private static Runs Moved(Runs runs, int start) =>
        runs.Longest == 0 ? runs : runs with { LongestFirst = runs.LongestFirst + start, LongestLast = runs.LongestLast + start };
}
