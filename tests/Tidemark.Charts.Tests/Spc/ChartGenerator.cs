using CsCheck;
using Tidemark.Charts.Spc;
using Tidemark.Spc;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Tests.Spc;

/// <summary>Charts of all kinds with all that can stand on them, made at random by the engine.</summary>
internal static class ChartGenerator
{
    private static readonly ChartKind[] Kinds = [ChartKind.Run, ChartKind.I, ChartKind.C, ChartKind.P, ChartKind.U, ChartKind.G];
    private static readonly RuleSet[] Rules = [RuleSet.Anhoej, RuleSet.MakingDataCount, RuleSet.Nelson, RuleSet.RunChart, RuleSet.IhiShewhart];

    private static readonly Gen<string> Words =
        Gen.OneOf("Quiet hour", "Huddle at every handover on all three shifts", "W", "Counting rule made clearer", "12", "A very long name of a change that nobody would ever read to its end, and yet it is there");

    private static readonly Gen<double[]> Values =
        from level in Gen.OneOf(0.0, 3.0, 12.0, 150.0, 98765.0)
        from spread in Gen.OneOf(0.0, 2.0, 9.0, 60.0)
        from values in Gen.Frequency((9, Gen.Double[0, 1]), (1, Gen.Const(double.NaN))).Array[1, 70]
        from shift in Gen.Int[0, 80]
        select values.Select((v, i) => Math.Round(level + (v * spread) + (i > shift ? spread : 0))).ToArray();

    private static readonly Gen<Moments> Times =
        from period in Gen.OneOf(Period.Day, Period.Week, Period.Month, Period.Quarter, Period.Year, Period.Point)
        from start in Gen.Int[0, 4000]
        select Moments.OfDates([.. Enumerable.Range(0, 70).Select(i => At(new DateOnly(2012, 1, 1).AddDays(start), period, i))], period);

    public static Gen<SpcChart> Charts { get; } =
        from values in Values
        from kind in Gen.OneOf(Kinds)
        from rules in Gen.OneOf(Rules)
        from times in Times
        from cut in Gen.Int[1, 69]
        from freeze in Gen.Int[0, 20]
        from notes in (from at in Gen.Double[-0.1, 1.1] from text in Words from sort in Gen.Enum<NoteKind>() select (at, text, sort)).Array[0, 5]
        from stretches in (from at in Gen.Double[-0.1, 1] from length in Gen.Double[0, 0.4] select (at, length)).Array[0, 4]
        from has in Gen.Int[0, 255]
        select Make(values, kind, rules, times, cut, freeze, notes, stretches, has);

    private static DateOnly At(DateOnly start, Period period, int index) => period switch
    {
        Period.Week => start.AddDays(7 * index),
        Period.Month => new DateOnly(start.Year, start.Month, 1).AddMonths(index),
        Period.Quarter => new DateOnly(start.Year, start.Month, 1).AddMonths(3 * index),
        Period.Year => new DateOnly(start.Year, 1, 1).AddYears(index),
        _ => start.AddDays(index),
    };

    private static SpcChart Make(double[] values, ChartKind kind, RuleSet rules, Moments times, int cut, int freeze,
        (double At, string Text, NoteKind Sort)[] notes, (double At, double Length)[] stretches, int has)
    {
        var count = values.Length;
        var sizes = kind is ChartKind.P or ChartKind.U ? values.Select((v, i) => Math.Max(double.IsNaN(v) ? 1 : v, 1) + (i % 7 * 5)).ToArray() : null;
        var phase = new PhasePlan(0) { Baseline = freeze > 8 ? freeze : null };
        int[] excluded = (has & 1) > 0 && count > 4 ? [count - 1, count / 2] : [];
        var plan = new ChartPlan(kind) { Phases = (has & 2) > 0 && cut < count ? [phase, new(cut)] : [phase], Excluded = excluded };
        var moments = (has & 12) switch
        {
            4 => Moments.Numbered(count),
            8 => Moments.OfNames([.. Enumerable.Range(0, count).Select(i => $"Ward {i * i}")]),
            _ => Moments.OfDates([.. Enumerable.Range(0, count).Select(i => times.DateOf(i)!.Value)], times.Period),
        };
        var chart = Chart.Of(plan, values, sizes);
        var (first, span) = (moments.Position(0), moments.Position(count - 1) - moments.Position(0));
        return new(chart, ChartSignals.Of(chart, rules), moments)
        {
            Measure = notes.Length > 3 ? "Time that people wait for something that has a long name" : "Falls",
            Unit = kind == ChartKind.P ? ValueUnit.Percent : kind == ChartKind.G ? ValueUnit.Days : ValueUnit.Plain,
            Better = (Better)(has % 3),
            Target = (has & 16) > 0 ? kind == ChartKind.P ? 0.9 : 7 : null,
            OpenInterval = kind == ChartKind.G ? 20 : null,
            IsSensitive = (has & 32) > 0,
            PhaseNames = (has & 64) > 0 && chart.Phases.Count == 2 ? ["Old ward", "New ward"] : [],
            Provisional = excluded.Length > 0 ? [count - 1] : [],
            Notes = [.. notes.Select(n => new ChartNote(first + Math.Round(n.At * span), n.Text, n.Sort))],
            Pauses = [.. stretches.Take(has % 2).Select(s => new ChartPause(first + (s.At * span), first + ((s.At + s.Length) * span)))],
            Tests = [.. stretches.Skip(1).Select(s => new ChartTest(first + (s.At * span), first + ((s.At + s.Length) * span), "Test"))],
        };
    }
}
