using Tidemark.Charts.Scales;

namespace Tidemark.Charts.Spc;

/// <summary>
/// Where everything of a picture is. From top to bottom: unit, phase lane, notes lane, plot, signal lane, test lane, months; in a narrow
/// picture the key, and where notes are numbered their list. The plot holds data, centre and limits and no words.
/// </summary>
internal sealed class SpcLayout
{
    public const double Text = MomentTicks.TextSize;
    private const double UnitHeight = 22;
    private const double LineHeight = 17;
    private const double PhaseHeight = 30;
    private const double Above = 14;
    private const double Inset = 8;
    private const double Ring = 11;

    public SpcLayout(SpcChart source, PictureSize size)
    {
        (Source, Size) = (source, size);
        Findings = Findings.Of(source);
        Values = ValueAxis.Of(source);
        Names = LineNames.Of(source, Values);
        UnitLines = UnitLine.Of(source, Values, size.Width);
        Plot = new(LeftOf(), size.Width - RightOf());
        Axis = MomentAxis.Of(source, Plot.Left + Inset, Plot.Right - Inset);
        Points = new PlottedPoints(source, Findings, Axis, size);
        Pauses = PhaseStretches.Pauses(source, Axis, Plot);
        Phases = PhaseStretches.Phases(source, Points.Xs, Plot);
        Trace = new(source.Chart, Points.Xs, Phases, Pauses, YOf);
        Brackets = PhaseLane.Of(source, Phases, Pauses);
        Notes = NotesLane.Of(source, Axis, size, Plot);
        PhaseTop = UnitHeight + (LineHeight * (UnitLines.Count - 1));
        LanesBottom = PhaseTop + (Brackets.Count > 0 ? PhaseHeight : 0) + (Notes.Rows * NotesLane.RowHeight);
        PlotTop = LanesBottom + Above;
        PlotBottom = PlotTop + size.PlotHeight;
        Points.Place(Values, PlotTop, PlotBottom);
        foreach (var name in Names) name.Y = Y(name.Share);
        if (!size.IsNarrow) LineNames.PushApart(Names, PlotTop, PlotBottom - 2);
        Gaps = GapBrackets.Of(this);
        Bars = SignalLane.Of(source, Findings, Points.Xs, size);
        Tests = TestLane.Of(source, Axis, Plot);
        Ticks = MomentTicks.Of(source, Axis);
        (SignalTop, TestTop, MonthsY, var bottom) = LanesBelow();
        KeyRows = size.IsNarrow ? LineKey.Of(Names, size.Width) : [];
        KeyTop = bottom;
        NotesTop = bottom + (KeyRows.Count * LineKey.RowHeight);
        NoteLines = Notes.IsNumbered ? NoteList.Of(Notes, size.Width) : [];
        Height = NotesTop + (NoteLines.Count == 0 ? 0 : 6 + (NoteLines.Count * NoteList.LineHeight)) + (NoteLines.Count + KeyRows.Count > 0 ? 3 : 0);
    }

    public SpcChart Source { get; }

    public PictureSize Size { get; }

    public Findings Findings { get; }

    public ValueAxis Values { get; }

    public MomentAxis Axis { get; }

    public IReadOnlyList<string> UnitLines { get; }

    public List<LineName> Names { get; }

    public Stretch Plot { get; }

    public PlottedPoints Points { get; }

    public List<(Stretch Stretch, ChartPause Pause)> Pauses { get; }

    public Stretch[] Phases { get; }

    public LineTrace Trace { get; }

    public List<PhaseBracket> Brackets { get; }

    public NotesLane Notes { get; }

    public List<GapBracket> Gaps { get; }

    public List<SignalBar> Bars { get; }

    public List<TestBar> Tests { get; }

    public List<MomentTick> Ticks { get; }

    public IReadOnlyList<IReadOnlyList<KeyItem>> KeyRows { get; }

    public IReadOnlyList<NoteLine> NoteLines { get; }

    public double PhaseTop { get; }

    public double LanesBottom { get; }

    public double PlotTop { get; }

    public double PlotBottom { get; }

    public double SignalTop { get; }

    public double TestTop { get; }

    public double MonthsY { get; }

    public double KeyTop { get; }

    public double NotesTop { get; }

    public double Height { get; }

    /// <summary>Where a share of the axis of values is on the picture.</summary>
    public double Y(double share) => PlotBottom - (share * Size.PlotHeight);

    public double YOf(double value) => Y(Values.Share(value));

    private double LeftOf()
    {
        var left = Size.Left;
        for (var i = 0; i <= Values.Steps; i++) left = Math.Max(left, TextWidth.Of(Values.Label(i), Text) + 9);
        return left;
    }

    private double RightOf()
    {
        if (Size.IsNarrow) return Size.Right;
        var right = Size.Right;
        foreach (var name in Names) right = Math.Max(right, name.Width + Inset + 4);
        return right;
    }

    private (double SignalTop, double TestTop, double MonthsY, double Bottom) LanesBelow()
    {
        var low = Points.LowestMark > PlotBottom + 6 ? Ring - 3 : 0;
        var signal = PlotBottom + 12 + low;
        var test = signal + (Bars.Count == 0 ? 0 : Size.IsNarrow ? 18 : 24);
        var rows = Tests.Count == 0 ? 0 : Tests[^1].Rows;
        var months = test + (rows == 0 ? 0 : 8 + (12 * rows)) + (Bars.Count + rows > 0 ? 6 : 0) + 7;
        var hasYears = Ticks.Exists(t => t.Year is not null);
        return (signal, test, months, months + (hasYears ? 16 : 0) + (Ticks.Count == 0 ? -12 : 7));
    }
}
