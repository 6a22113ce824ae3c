using System.Globalization;
using System.Text.RegularExpressions;
using Tidemark.Charts.Spc;
using Tidemark.Documents.Tables;
using Tidemark.Spc;
using Tidemark.Spc.Choosing;
using Tidemark.Spc.Signals;

namespace Tidemark.Web.Features.Charts;

/// <summary>Makes a chart of data: the one that was asked for, or the one that suits them. Nothing is stored.</summary>
public static partial class ChartMaking
{
    private const double RareRate = 0.5;
    private const double RateScale = 1_000;

    /// <summary>Makes the chart.</summary>
    /// <param name="data">The data.</param>
    /// <param name="options">What a person decided.</param>
    /// <returns>The chart with the reason for it, warnings and remarks; or sentences that say what to change.</returns>
    public static ChartAnswer Make(ChartData data, ChartOptions options)
    {
        PointSeries points;
        try
        {
            points = PointSeries.Of(data, options);
        }
        catch (Exception problem) when (problem is OptionException or SpcException)
        {
            return Refused(ChartChoice.For(data.AreEvents ? DataKind.DatesOfEvents : DataKind.Measurement), [problem.Message]);
        }

        var choice = ChartSuggestion.Of(data, points);
        var (kind, why) = options.Chart is { } chosen
            ? (chosen, $"This chart was chosen. For these data the usual one is the {choice.Name}. {choice.Why}")
            : ChartSuggestion.Drawn(choice, points);
        var problems = new List<string>();
        var remarks = new List<string>(points.Remarks);
        CheckKind(kind, data, points, problems);
        var placed = new PlacedOptions(points.Moments, problems);
        var plan = new ChartPlan(kind)
        {
            Phases = placed.Phases(options),
            Excluded = placed.Excluded(options),
            CentreOf = options.Centre,
            Screening = options.Screening ? Screening.Once : Screening.None,
            Multiplier = options.Multiply ?? UsualMultiplier(kind, points, remarks),
        };
        ChartNote[] notes =
        [
            .. data.Notes.Where(_ => points.Rows.Length == data.Rows.Length && !points.AreGaps).Select(n => new ChartNote(points.Moments.Position(n.Index), n.Text)),
            .. placed.Notes(options.Notes, NoteKind.Event, "note"),
            .. placed.Notes(options.Changes, NoteKind.Change, "change"),
            .. placed.Notes(options.Definitions, NoteKind.Definition, "definition"),
        ];
        ChartPause[] pauses = [.. placed.Pauses(options)];
        if (problems.Count > 0) return Refused(choice, problems);
        try
        {
            var chart = Chart.Of(plan, points.Numerators.Span, TakesDenominators(kind) ? points.Denominators.Span : default);
            var made = Described(new SpcChart(chart, ChartSignals.Of(chart, RuleNames.Of(options.Rules)), points.Moments), data, points, options)
                with
            { Notes = notes, Pauses = pauses, PhaseNames = placed.PhaseNames, ExclusionReasons = placed.Reasons };
            return new(made, choice, why)
            {
                Warnings = Readiness.Warnings(kind, points.Numerators.Span, points.Denominators.Span),
                Remarks = remarks,
                Question = ChangeAsked.Of(choice.Data, points, options),
            };
        }
        catch (SpcException problem)
        {
            return Refused(choice, [WithRow(problem.Message, points)]);
        }
    }

    private static SpcChart Described(SpcChart chart, ChartData data, PointSeries points, ChartOptions options)
    {
        var kind = chart.Chart.Plan.Kind;
        var multiplier = chart.Chart.Plan.Multiplier;
        var arePercent = multiplier == 1 && (kind is ChartKind.P or ChartKind.PPrime || (data.AreShares && points.Denominators.IsEmpty)
            || (kind is ChartKind.Run or ChartKind.I or ChartKind.IPrime && data.AreAnswers));
        return chart with
        {
            Measure = options.Title ?? (points.AreGaps ? "Days between events" : data.AreEvents ? "Events" : data.CountHeading),
            Place = options.Place ?? data.Series,
            Unit = points.AreGaps ? ValueUnit.Days : arePercent ? ValueUnit.Percent : ValueUnit.Plain,
            UnitName = options.Unit ?? (multiplier != 1 && data.OfHeading.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"per {multiplier:#,0.####} {data.OfHeading.ToLowerInvariant()}") : ""),
            Better = options.Better,
            Target = options.Target,
            OpenInterval = points.Open,
            IsSensitive = options.Sensitive,
        };
    }

    private static void CheckKind(ChartKind kind, ChartData data, PointSeries points, List<string> problems)
    {
        var name = ChartOptionList.Lower(kind);
        if (kind is ChartKind.XBar or ChartKind.S or ChartKind.R)
            problems.Add($"chart: {name} needs several values at each date, which this program does not read from a table yet. Choose i, of one value a date.");
        else if (points.AreGaps && kind is not (ChartKind.Run or ChartKind.I or ChartKind.MR or ChartKind.G or ChartKind.T))
            problems.Add($"chart: {name} needs a number for each date, and these are dates of events. Choose g, or add the events up with period, such as month.");
        else if (points.Denominators.IsEmpty && kind is ChartKind.U or ChartKind.UPrime or ChartKind.P or ChartKind.PPrime or ChartKind.NP)
            problems.Add($"chart: {name} needs denominators: out of how many, for each row. Add a column of them, or say which it is with of.");
        else if (!points.Denominators.IsEmpty && kind is ChartKind.P or ChartKind.PPrime or ChartKind.NP) CheckParts(data, points, problems);
    }

    /// <summary>A numerator above its denominator, named as the person wrote it.</summary>
    private static void CheckParts(ChartData data, PointSeries points, List<string> problems)
    {
        var numerators = points.Numerators.Span;
        var denominators = points.Denominators.Span;
        for (var i = 0; i < numerators.Length; i++)
        {
            if (!(numerators[i] > denominators[i])) continue;
            var where = points.Rows.Length > i ? $"Row {points.Rows.Span[i]}" : points.Moments.NameOf(i);
            problems.Add(string.Create(CultureInfo.InvariantCulture,
                $"{where}: {numerators[i]} of {denominators[i]} is more than all. Correct it, or choose a u chart, where {(data.OfHeading.Length > 0 ? data.OfHeading : "the denominator")} may be smaller than the count."));
            return;
        }
    }

    private static bool TakesDenominators(ChartKind kind) => kind is not (ChartKind.C or ChartKind.G or ChartKind.T);

    private static double UsualMultiplier(ChartKind kind, PointSeries points, List<string> remarks)
    {
        if (kind is not (ChartKind.U or ChartKind.UPrime)) return 1;
        var (above, below) = (0.0, 0.0);
        for (var i = 0; i < points.Numerators.Length; i++)
        {
            if (double.IsNaN(points.Numerators.Span[i])) continue;
            above += points.Numerators.Span[i];
            below += points.Denominators.Span[i];
        }

        if (!(above / below < RareRate)) return 1;
        remarks.Add("The rate is small, so it is shown for 1,000 of the denominator. Choose another number with multiply.");
        return RateScale;
    }

    /// <summary>The engine names points; the person knows rows.</summary>
    private static string WithRow(string sentence, PointSeries points)
    {
        var found = PointName().Match(sentence);
        return found.Success && int.Parse(found.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) is var number && number <= points.Rows.Length
            ? $"{sentence} Point {number} is row {points.Rows.Span[number - 1]}."
            : sentence;
    }

    private static ChartAnswer Refused(ChartChoice choice, IReadOnlyList<string> problems) => new(null, choice, choice.Why) { Problems = problems };

    [GeneratedRegex(@"\b[Pp]oint (?<number>\d{1,9})\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PointName();
}
