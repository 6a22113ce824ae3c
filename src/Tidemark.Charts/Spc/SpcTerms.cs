using Tidemark.Spc;

namespace Tidemark.Charts.Spc;

/// <summary>What things on a chart are called, once for picture, words and table.</summary>
internal static class SpcTerms
{
    /// <summary>The name of a chart: "Run chart", "XmR chart".</summary>
    public static string ChartName(ChartKind kind) => kind switch
    {
        ChartKind.Run => "Run chart",
        ChartKind.I => "XmR chart",
        ChartKind.MR => "Moving range chart",
        ChartKind.XBar => "X-bar chart",
        ChartKind.UPrime => "U′ chart",
        ChartKind.PPrime => "P′ chart",
        ChartKind.IPrime => "I′ chart",
        _ => $"{kind} chart",
    };

    /// <summary>"mean", "median", or "centre" where somebody set it.</summary>
    public static string CentreName(Chart chart, int phase)
    {
        var plan = chart.Plan;
        if (phase < plan.Phases.Count && plan.Phases[phase].GivenCentre is not null && plan.Kind != ChartKind.G) return "centre";
        if (!plan.GivenCentres.IsEmpty) return "centre";
        var usualIsMedian = plan.Kind is ChartKind.Run or ChartKind.G;
        return plan.CentreOf == CentreOf.Median || (plan.CentreOf == CentreOf.Usual && usualIsMedian) ? "median" : "mean";
    }

    /// <summary>"week" or "weeks"; gaps on charts of what lies between events, points where no period is known.</summary>
    public static string Points(SpcChart source, int count)
    {
        var one = One(source);
        return count == 1 ? one : one + "s";
    }

    /// <summary>"week", "gap", "point".</summary>
    public static string One(SpcChart source) => source.Moments.Period switch
    {
        Period.Day => "day",
        Period.Week => "week",
        Period.Month => "month",
        Period.Quarter => "quarter",
        Period.Year => "year",
        _ when IsBetweenEvents(source) => "gap",
        _ => "point",
    };

    /// <summary>Whether each point is what lies between two events.</summary>
    public static bool IsBetweenEvents(SpcChart source) =>
        source.Moments.Period == Period.Event || source.Chart.Plan.Kind is ChartKind.G or ChartKind.T;

    /// <summary>What is counted, with its period where it is a plain count: "Restraints a week".</summary>
    public static string Subject(SpcChart source)
    {
        var measure = Svg.SvgText.OneLine(source.Measure);
        if (measure.Length == 0) measure = "Value";
        var period = $" a {One(source)}";
        var isCount = source is { Unit: ValueUnit.Plain, UnitName.Length: 0 } && source.Moments.Period is >= Period.Day and <= Period.Year
            && source.Chart.Plan.Kind is ChartKind.Run or ChartKind.I or ChartKind.C or ChartKind.NP
            && !measure.Contains(period, StringComparison.OrdinalIgnoreCase) && AreCounts(source.Chart.Values);
        return isCount ? measure + period : measure;
    }

    /// <summary>The words above the axis of values: "Shifts with a huddle, %".</summary>
    public static string UnitLine(SpcChart source)
    {
        var subject = Subject(source);
        var unit = source.Unit switch
        {
            ValueUnit.Percent => "%",
            ValueUnit.Days => subject.Contains("day", StringComparison.OrdinalIgnoreCase) ? "" : "days",
            _ => Svg.SvgText.OneLine(source.UnitName),
        };
        return unit.Length == 0 || subject.EndsWith(unit, StringComparison.OrdinalIgnoreCase) ? subject : $"{subject}, {unit}";
    }

    /// <summary>Whether all values there are are whole numbers of 0 or more.</summary>
    public static bool AreCounts(ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            if (value < 0 || (!double.IsNaN(value) && value != Math.Floor(value))) return false;
        }

        return true;
    }
}
