using Tidemark.Charts.Svg;
using Tidemark.Spc;

namespace Tidemark.Charts.Spc;

/// <summary>The data of a run or control chart as a table: each number is the one drawn.</summary>
public static class SpcTable
{
    /// <summary>The columns that the chart has something for: when, value, size, lines, phase, signals and what else is known of a point.</summary>
    /// <param name="chart">The chart.</param>
    /// <exception cref="ArgumentException">The chart has not as many moments as points, or a provisional point that is not excluded.</exception>
    public static ChartTable Of(SpcChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        SpcChecks.Check(chart);
        var findings = Findings.Of(chart);
        var numbers = chart.Chart;
        List<TableColumn> columns = [When(chart)];
        Func<double, string> exact = value => ValueText.Exact(value, chart.Unit);
        columns.Add(new NumberColumn(SpcTerms.UnitLine(chart), numbers.Values.ToArray(), exact));
        if (!numbers.Sizes.IsEmpty)
            columns.Add(new NumberColumn(SizeName(numbers.Plan.Kind), numbers.Sizes.ToArray(), v => ValueText.Exact(v, ValueUnit.Plain)));
        AddLine(columns, CentreHeading(chart), numbers.Centre, exact);
        AddLine(columns, "Lower limit", numbers.Lower, exact);
        AddLine(columns, "Upper limit", numbers.Upper, exact);
        if (numbers.Phases.Count > 1) columns.Add(new TextColumn("Phase", Phases(chart)));
        AddText(columns, "Signal", SignalsOf(chart, findings));
        AddText(columns, "Remark", Remarks(chart, findings));
        return new($"{SpcWords.TitleOf(chart)}, {numbers.Count} {SpcTerms.Points(chart, numbers.Count)}", columns);
    }

    private static TableColumn When(SpcChart chart)
    {
        var moments = chart.Moments;
        var heading = moments.Period switch
        {
            Period.Week => "Week from",
            Period.Event => "Event",
            Period.Point => moments.AreDates ? "Date" : "Point",
            _ => moments.Period.ToString(),
        };
        if (!moments.AreDates)
        {
            var names = new string[moments.Count];
            for (var i = 0; i < names.Length; i++) names[i] = SvgText.OneLine(moments.NameOf(i));
            return new TextColumn(heading, names);
        }

        var dates = new DateOnly[moments.Count];
        for (var i = 0; i < dates.Length; i++) dates[i] = moments.DateOf(i)!.Value;
        return new DateColumn(heading, dates, moments.Write);
    }

    private static string SizeName(ChartKind kind) => kind is ChartKind.XBar or ChartKind.S or ChartKind.R ? "Values" : "Out of";

    private static string CentreHeading(SpcChart chart)
    {
        var name = SpcTerms.CentreName(chart.Chart, chart.Chart.Phases.Count - 1);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static void AddLine(List<TableColumn> columns, string heading, ReadOnlySpan<double> line, Func<double, string> exact)
    {
        foreach (var value in line)
        {
            if (double.IsNaN(value)) continue;
            columns.Add(new NumberColumn(heading, line.ToArray(), exact));
            return;
        }
    }

    private static void AddText(List<TableColumn> columns, string heading, string[] texts)
    {
        if (Array.Exists(texts, t => t.Length > 0)) columns.Add(new TextColumn(heading, texts));
    }

    private static string[] Phases(SpcChart chart)
    {
        var names = new string[chart.Chart.Count];
        for (var p = 0; p < chart.Chart.Phases.Count; p++)
        {
            var name = p < chart.PhaseNames.Count && chart.PhaseNames[p].Length > 0 ? SvgText.OneLine(chart.PhaseNames[p]) : ValueText.Fixed(p + 1, 0);
            for (var i = chart.Chart.Phases[p].Start; i < chart.Chart.Phases[p].End; i++) names[i] = name;
        }

        return names;
    }

    private static string[] SignalsOf(SpcChart chart, Findings findings)
    {
        var texts = new string[chart.Chart.Count];
        Array.Fill(texts, "");
        for (var s = findings.Signals.Count - 1; s >= 0; s--)
        {
            var words = DescriptionWords.SentenceOf(chart, findings.Signals[s]);
            foreach (var point in findings.Signals[s].Points)
            {
                if (findings[point] != PointState.Counted) continue;
                texts[point] = texts[point].Length == 0 ? words : $"{texts[point]} {words}";
            }
        }

        return texts;
    }

    private static string[] Remarks(SpcChart chart, Findings findings)
    {
        var texts = new string[chart.Chart.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = findings[i] switch
            {
                PointState.Missing => "No count",
                PointState.Provisional => "Not final",
                PointState.InPause => "In a pause",
                PointState.LeftOut when chart.ExclusionReasons.TryGetValue(i, out var reason) => $"Left out: {SvgText.OneLine(reason)}",
                PointState.LeftOut => "Left out",
                _ => "",
            };
        }

        return texts;
    }
}
