using Tidemark.Charts.Scales;
using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Spc;

/// <summary>A bracket over a phase or a pause with as many words as fit; none may be left.</summary>
internal readonly record struct PhaseBracket(Stretch Stretch, string Text, bool IsNow);

/// <summary>Names phases and pauses above the plot. The numbers of past phases stand here and not in the plot.</summary>
internal static class PhaseLane
{
    private const double LeastWidth = 8;

    public static List<PhaseBracket> Of(SpcChart source, Stretch[] phases, List<(Stretch Stretch, ChartPause Pause)> pauses)
    {
        var brackets = new List<PhaseBracket>();
        if (phases.Length > 1 || (source.PhaseNames.Count == 1 && source.PhaseNames[0].Length > 0))
        {
            for (var p = 0; p < phases.Length; p++) AddPhase(source, p, PhaseStretches.Without(phases[p], pauses), brackets);
        }

        foreach (var (stretch, pause) in pauses)
        {
            if (stretch.Width < LeastWidth) continue;
            var reason = SvgText.OneLine(pause.Reason);
            brackets.Add(new(stretch, Fitting(stretch.Width, bold: false, reason.Length > 0 ? $"Pause: {reason}" : "", "Pause"), IsNow: false));
        }

        brackets.Sort(static (a, b) => a.Stretch.Left.CompareTo(b.Stretch.Left));
        return brackets;
    }

    private static void AddPhase(SpcChart source, int phase, List<Stretch> parts, List<PhaseBracket> brackets)
    {
        var isNow = phase == source.Chart.Phases.Count - 1;
        var widest = -1;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Width >= LeastWidth && (widest < 0 || parts[i].Width > parts[widest].Width)) widest = i;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Width < LeastWidth) continue;
            var text = i == widest ? isNow ? Now(source, phase, parts[i].Width) : Past(source, phase, parts[i].Width) : "";
            brackets.Add(new(parts[i], text, isNow));
        }
    }

    private static string Now(SpcChart source, int phase, double width)
    {
        var name = NameOf(source, phase);
        var start = source.Chart.Phases[phase].Start;
        var since = start < source.Moments.Count && source.Moments.AreDates ? $"since {source.Moments.NameOf(start)}" : "";
        return Fitting(width, bold: true, name.Length > 0 && since.Length > 0 ? $"{name}: {since}" : "", name,
            since.Length > 0 ? $"S{since.AsSpan(1)}" : "");
    }

    private static string Past(SpcChart source, int phase, double width)
    {
        var name = NameOf(source, phase);
        var centre = CentreOf(source, phase);
        var numbers = centre.Length == 0 ? "" : centre + LimitsOf(source, phase);
        return name.Length > 0
            ? Fitting(width, bold: false, numbers.Length > 0 ? $"{name}: {numbers}" : "", centre.Length > 0 ? $"{name}: {centre}" : "", centre, name)
            : Fitting(width, bold: false, numbers, centre);
    }

    private static string NameOf(SpcChart source, int phase) => phase < source.PhaseNames.Count ? SvgText.OneLine(source.PhaseNames[phase]) : "";

    private static string CentreOf(SpcChart source, int phase)
    {
        var centre = source.Chart.Phases[phase].Centre;
        return double.IsNaN(centre) ? "" : $"{SpcTerms.CentreName(source.Chart, phase)} {ValueText.Of(centre, source.Unit)}";
    }

    private static string LimitsOf(SpcChart source, int phase)
    {
        var (lower, upper) = ChartLines.ConstantLimits(source.Chart, phase);
        return double.IsNaN(lower) || double.IsNaN(upper)
            ? "" : $", limits {ValueText.Of(lower, source.Unit)} to {ValueText.Of(upper, source.Unit)}";
    }

    private static string Fitting(double width, bool bold, params ReadOnlySpan<string> forms)
    {
        foreach (var form in forms)
        {
            if (form.Length > 0 && TextWidth.Of(form, MomentTicks.TextSize, bold) <= width - 4) return form;
        }

        return "";
    }
}
