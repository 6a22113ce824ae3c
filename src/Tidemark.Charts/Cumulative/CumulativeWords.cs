using Tidemark.Charts.Frame;
using Tidemark.Charts.Spc;
using Tidemark.Charts.Svg;
using Tidemark.Charts.Words;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Cumulative;

/// <summary>A CUSUM or EWMA chart in words and as a table.</summary>
internal static class CumulativeWords
{
    public static string Title(CumulativeChart chart)
    {
        var (measure, place) = (SvgText.OneLine(chart.Measure), SvgText.OneLine(chart.Place));
        var kind = chart.Lines.Kind switch
        {
            CumulativeKind.Ewma => "EWMA chart",
            CumulativeKind.Bernoulli => "CUSUM chart of cases",
            _ => "CUSUM chart",
        };
        return $"{kind}{(measure.Length == 0 ? "" : $": {measure}")}{(place.Length == 0 ? "" : $", {place}")}";
    }

    /// <summary>What stands above the plot.</summary>
    public static string UnitOf(CumulativeChart chart)
    {
        var measure = SvgText.OneLine(chart.Measure) is { Length: > 0 } m ? m : "Values";
        return chart.Lines.Kind switch
        {
            CumulativeKind.Ewma => $"{measure}, moving average",
            CumulativeKind.Bernoulli => $"{measure}, evidence against {Centre(chart)} added up",
            _ => $"{measure}, differences from {Centre(chart)} added up, in standard deviations",
        };
    }

    public static string Empty => "No points are known.";

    public static string Headline(CumulativeChart chart)
    {
        var lines = chart.Lines;
        var measure = SvgText.OneLine(chart.Measure) is { Length: > 0 } m ? m : "The measure";
        if (lines.Known == 0) return Empty;
        if (lines.Stretches.Count == 0) return $"{measure} stayed around {Centre(chart)} over {Points(chart, lines.Known)}.";
        var newest = lines.Stretches[^1];
        var moved = chart.IsSensitive ? newest.Direction == Direction.Up ? "more was reported" : "fewer were reported"
            : lines.Kind == CumulativeKind.Bernoulli ? newest.Direction == Direction.Up ? "more often" : "less often"
            : newest.Direction == Direction.Up ? "rose" : "fell";
        var subject = chart.IsSensitive || lines.Kind == CumulativeKind.Bernoulli ? $"{measure}: {moved} than {Centre(chart)}" : $"{measure} {moved}";
        var what = lines.Kind switch
        {
            CumulativeKind.Ewma => $"the moving average went {(newest.Direction == Direction.Up ? "above" : "below")} its limit",
            CumulativeKind.Bernoulli => "the evidence added up beyond the limit",
            _ when chart.IsSensitive => "small differences added up beyond the limit",
            _ => $"small differences from {Centre(chart)} added up beyond the limit",
        };
        var still = newest.Last == LastKnown(lines);
        return still ? $"{subject}: {what} {When(chart, newest.First)}." : $"{subject} for a time: {what} {When(chart, newest.First)}, and is within it since.";
    }

    public static string Description(CumulativeChart chart)
    {
        var lines = chart.Lines;
        if (lines.Known == 0) return Empty;
        List<string> sentences = [Counting.Sentence($"{Points(chart, lines.Known)}, {(lines.Kind == CumulativeKind.Bernoulli ? "compared with a risk of" : "compared with a mean of")} {Centre(chart)}")];
        if (lines.Stretches.Count == 0) sentences.Add("No signal.");
        else
        {
            const int most = 6;
            var newest = lines.Stretches.TakeLast(most).Select(s => $"{(s.Direction == Direction.Up ? "up" : "down")} {Span(chart, s)}").ToList();
            var many = lines.Stretches.Count > most ? $"{lines.Stretches.Count} signals, the newest six" : lines.Stretches.Count == 1 ? "a signal" : Counting.Of(newest.Count, "signal", "signals");
            sentences.Add(Counting.Sentence($"{many}: {Counting.Listed(newest)}"));
        }

        if (lines.Count > lines.Known)
            sentences.Add(Counting.Sentence($"{Counting.Of(lines.Count - lines.Known, "point", "points")} without a count, past which {(lines.AreSums ? "the sums are" : "the average is")} carried"));
        return string.Join(' ', sentences);
    }

    /// <summary>What the bar of a signal is called.</summary>
    public static string Bar(CumulativeChart chart, Direction direction) => chart.IsSensitive
        ? direction == Direction.Up ? "More reported" : "Fewer reported" : direction == Direction.Up ? "Higher" : "Lower";

    public static ChartTable Table(CumulativeChart chart)
    {
        var lines = chart.Lines;
        List<TableColumn> columns = [chart.Moments.AreDates
            ? new DateColumn("Date", [.. Enumerable.Range(0, lines.Count).Select(i => chart.Moments.DateOf(i)!.Value)], d => d.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture))
            : new TextColumn("Point", [.. Enumerable.Range(0, lines.Count).Select(i => SvgText.OneLine(chart.Moments.NameOf(i)))])];
        if (chart.Values.Length == lines.Count && lines.Count > 0)
            columns.Add(new NumberColumn(SvgText.OneLine(chart.Measure) is { Length: > 0 } m ? m : "Value", chart.Values, v => Write(chart, v)));
        if (lines.AreSums)
        {
            columns.Add(new NumberColumn("Sum for a rise", lines.Data[0].Values, Figures.Three));
            columns.Add(new NumberColumn("Sum for a fall", lines.Data[1].Values, Figures.Three));
        }
        else columns.Add(new NumberColumn("Moving average", lines.Data[0].Values, v => Write(chart, v)));
        columns.Add(new NumberColumn("Lower limit", lines.Lower, v => lines.AreSums ? Figures.Three(v) : Write(chart, v)));
        columns.Add(new NumberColumn("Upper limit", lines.Upper, v => lines.AreSums ? Figures.Three(v) : Write(chart, v)));
        columns.Add(new TextColumn("Signal", [.. Enumerable.Range(0, lines.Count).Select(i =>
            Counting.Listed([.. lines.Data.Select(d => d.Signals[i]).Where(s => s != Direction.None).Select(s => Bar(chart, s))]))]));
        return new($"{Title(chart)}.", columns);
    }

    public static string Centre(CumulativeChart chart) =>
        chart.Lines.Kind == CumulativeKind.Bernoulli ? Figures.Percent(chart.Lines.Centre, 1) : Write(chart, chart.Lines.Centre);

    /// <summary>A value in the units of the measure.</summary>
    public static string Write(CumulativeChart chart, double value) =>
        chart.Unit == ValueUnit.Percent ? $"{Figures.Three(value * 100)}%" : Figures.Three(value);

    private static int LastKnown(CumulativeLines lines) => Array.FindLastIndex(lines.Data[0].Values, v => !double.IsNaN(v));

    private static string Points(CumulativeChart chart, int count) => chart.Lines.Kind == CumulativeKind.Bernoulli ? $"{count} {(count == 1 ? "case" : "cases")}"
        : chart.Moments.Period switch
        {
            Period.Day => $"{count} {(count == 1 ? "day" : "days")}",
            Period.Week => $"{count} {(count == 1 ? "week" : "weeks")}",
            Period.Month => $"{count} {(count == 1 ? "month" : "months")}",
            Period.Quarter => $"{count} {(count == 1 ? "quarter" : "quarters")}",
            Period.Year => $"{count} {(count == 1 ? "year" : "years")}",
            _ => $"{count} {(count == 1 ? "point" : "points")}",
        };

    private static string When(CumulativeChart chart, int index) => chart.Moments.AreDates
        ? $"{(chart.Moments.Period is Period.Month or Period.Quarter or Period.Year ? "in" : "on")} {chart.Moments.NameOf(index)}"
        : $"at {(chart.Lines.Kind == CumulativeKind.Bernoulli ? "case" : "point")} {SvgText.OneLine(chart.Moments.NameOf(index))}";

    private static string Span(CumulativeChart chart, SignalStretch stretch)
    {
        if (stretch.First == stretch.Last) return When(chart, stretch.First);
        var last = SvgText.OneLine(chart.Moments.NameOf(stretch.Last));
        var (first, rest) = (When(chart, stretch.First), $"to {last}");
        return $"from {first[(first.IndexOf(' ', StringComparison.Ordinal) + 1)..]} {rest}";
    }
}
