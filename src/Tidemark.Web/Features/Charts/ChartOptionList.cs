using System.Globalization;
using Tidemark.Charts.Spc;
using Tidemark.Documents.Tables;
using Tidemark.Spc;
using Tidemark.Spc.Signals;

namespace Tidemark.Web.Features.Charts;

/// <summary>One option: its name, what it is for, and how its text is read and written.</summary>
/// <param name="Name">The stable name in addresses and on the command line.</param>
/// <param name="Help">What it does, with an example, in a sentence.</param>
/// <param name="Set">The options with a text taken in.</param>
/// <param name="Get">The texts that stand for what was decided.</param>
/// <param name="IsMany">Whether it may be given several times.</param>
public sealed record ChartOption(
    string Name, string Help, Func<ChartOptions, string, ChartOptions> Set, Func<ChartOptions, IEnumerable<string>> Get, bool IsMany = false);

/// <summary>Every option, in the order in which addresses carry them.</summary>
public static class ChartOptionList
{
    private const int Most = 200;

    private static readonly Dictionary<string, ChartKind> Kinds = Enum.GetValues<ChartKind>().ToDictionary(k => Lower(k));

    /// <summary>All options.</summary>
    public static IReadOnlyList<ChartOption> All { get; } = [.. OfTheChart(), .. OfPlaces(), .. OfWords(), .. OfColumns()];

    /// <summary>The option of a name; null for none.</summary>
    public static ChartOption? Find(string name) => All.FirstOrDefault(o => o.Name == name);

    /// <summary>A name of the code as an option carries it.</summary>
    internal static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static IEnumerable<ChartOption> OfTheChart() =>
    [
        new("chart", $"The chart: {string.Join(", ", Kinds.Where(k => !IsOfSubgroups(k.Value)).Select(k => k.Key))}. Without it, the one that suits the data.",
            (o, t) => o with { Chart = Kind(t) }, o => Text(o.Chart)),
        new("rules", $"The rules for signals: {string.Join(", ", RuleNames.All.Select(r => r.Name))}.",
            (o, t) => o with { Rules = OneOf(t, RuleNames.All.Select(r => r.Name)) }, o => Text(o.Rules)),
        new("target", "The target, on the scale of the chart, such as 5 or 95%.", (o, t) => o with { Target = Number(t) }, o => Text(o.Target)),
        new("better", "Which way is better: higher, lower or neither.", (o, t) => o with { Better = Named<Better>(t) }, o => o.Better == Better.Neither ? [] : [Lower(o.Better)]),
        new("centre", "The centre line: mean or median.",
            (o, t) => o with { Centre = Named<CentreOf>(OneOf(t, ["mean", "median"])) }, o => o.Centre == CentreOf.Usual ? [] : [Lower(o.Centre)]),
        new("screening", "yes to leave large moving ranges out of the limits.", (o, t) => o with { Screening = YesOrNo(t) }, o => o.Screening ? ["yes"] : []),
        new("multiply", "What values are multiplied with, such as 1000 for a rate a thousand bed days.", (o, t) => o with { Multiply = Positive(t) }, o => Text(o.Multiply)),
        new("period", "Add rows up over a day, week, month, quarter or year.",
            (o, t) => o with { Period = Named<Period>(OneOf(t, ["day", "week", "month", "quarter", "year"])) }, o => Text(o.Period)),
    ];

    private static IEnumerable<ChartOption> OfPlaces() =>
    [
        new("phase", "Where a new phase begins, and its name: 2021-03-01 or 2021-03-01:New rota. Several are allowed.",
            (o, t) => o with { Phases = With(o.Phases, PlaceNote.Read(t)) }, o => o.Phases.Select(p => p.ToString()), IsMany: true),
        new("freeze", "The last date, or how many points, that set the limits of their phase: 2021-06-30 or 20.",
            (o, t) => o with { Freezes = With(o.Freezes, ChartPlace.Read(t)) }, o => o.Freezes.Select(p => p.ToString()), IsMany: true),
        new("exclude", "A point left out of the limits, and why: 2020-04-01:Pandemic.",
            (o, t) => o with { Excluded = With(o.Excluded, PlaceNote.Read(t)) }, o => o.Excluded.Select(p => p.ToString()), IsMany: true),
        new("note", "A note about something that happened: 2021-03-01:Ward moved.",
            (o, t) => o with { Notes = With(o.Notes, Worded(t)) }, o => o.Notes.Select(p => p.ToString()), IsMany: true),
        new("change", "A note about a change of the work: 2021-03-01:Safety huddle began.",
            (o, t) => o with { Changes = With(o.Changes, Worded(t)) }, o => o.Changes.Select(p => p.ToString()), IsMany: true),
        new("definition", "A note about a new definition of what is counted: 2021-03-01:Near misses count too.",
            (o, t) => o with { Definitions = With(o.Definitions, Worded(t)) }, o => o.Definitions.Select(p => p.ToString()), IsMany: true),
        new("pause", "A stretch in which the work rested, and why: 2020-03-01..2020-09-01:Pandemic.",
            (o, t) => o with { Pauses = With(o.Pauses, StretchNote.Read(t)) }, o => o.Pauses.Select(p => p.ToString()), IsMany: true),
        new("until", "The last day that was watched for events: 2021-09-30.", (o, t) => o with { Until = Day(t) }, o => o.Until is { } day ? [new ChartPlace(day, 0).ToString()] : []),
    ];

    private static IEnumerable<ChartOption> OfWords() =>
    [
        new("title", "What is measured: Falls.", (o, t) => o with { Title = PlaceNote.Words(t) }, o => Text(o.Title)),
        new("place", "Which ward or place: Oak ward.", (o, t) => o with { Place = PlaceNote.Words(t) }, o => Text(o.Place)),
        new("unit", "What values are called on the axis: minutes.", (o, t) => o with { Unit = PlaceNote.Words(t) }, o => Text(o.Unit)),
        new("sensitive", "yes where the measure is sensitive: neutral tones and words.", (o, t) => o with { Sensitive = YesOrNo(t) }, o => o.Sensitive ? ["yes"] : []),
    ];

    private static IEnumerable<ChartOption> OfColumns() =>
    [
        new("when", "The column of dates, by heading or letter; none for no dates.", (o, t) => o with { Columns = o.Columns with { When = PlaceNote.Words(t) } }, o => Text(o.Columns.When)),
        new("count", "The column of counts or values, by heading or letter.", (o, t) => o with { Columns = o.Columns with { Count = PlaceNote.Words(t) } }, o => Text(o.Columns.Count)),
        new("of", "The column of denominators, by heading or letter; none for no denominators.", (o, t) => o with { Columns = o.Columns with { Of = PlaceNote.Words(t) } }, o => Text(o.Columns.Of)),
        new("by", "The column that names the series, by heading or letter; none to take all rows as one.",
            (o, t) => o with { Columns = o.Columns with { By = PlaceNote.Words(t) } }, o => Text(o.Columns.By)),
        new("series", "Which series of that column: Oak.", (o, t) => o with { Columns = o.Columns with { Series = PlaceNote.Words(t) } }, o => Text(o.Columns.Series)),
        new("sheet", "The sheet of a workbook, by name.", (o, t) => o with { Sheet = PlaceNote.Words(t) }, o => Text(o.Sheet)),
    ];

    private static bool IsOfSubgroups(ChartKind kind) => kind is ChartKind.XBar or ChartKind.S or ChartKind.R;

    private static ChartKind Kind(string text)
    {
        var name = text.ToLowerInvariant().Replace("′", "prime", StringComparison.Ordinal).Replace("'", "prime", StringComparison.Ordinal);
        var kind = name == "xmr" ? ChartKind.I : Kinds[OneOf(name, Kinds.Keys.Where(k => !IsOfSubgroups(Kinds[k])), text)];
        return kind;
    }

    private static string OneOf(string text, IEnumerable<string> names, string? shown = null)
    {
        var all = names.ToList();
        return all.Find(n => n.Equals(text, StringComparison.OrdinalIgnoreCase)) ?? throw new OptionException($"There is no “{shown ?? text}”. Write one of {string.Join(", ", all)}.");
    }

    private static T Named<T>(string text)
        where T : struct, Enum => Enum.Parse<T>(OneOf(text, Enum.GetValues<T>().Select(v => Lower(v))), ignoreCase: true);

    private static double Number(string text) => PlainNumber.TryRead(text, out var number) ? number : throw new OptionException($"“{text}” is no number. Write one such as 5 or 95%.");

    private static double Positive(string text) => Number(text) is > 0 and var number ? number : throw new OptionException($"“{text}” is not above 0. Write a number such as 1000.");

    private static DateOnly Day(string text) => PlainDate.TryRead(text, out var day) ? day : throw new OptionException($"“{text}” is no date. Write one such as 2021-03-01.");

    private static bool YesOrNo(string text) => OneOf(text, ["yes", "no", "true", "false", "on", "1", "0"]) is "yes" or "true" or "on" or "1";

    private static PlaceNote Worded(string text) =>
        PlaceNote.Read(text) is { Text.Length: > 0 } note ? note : throw new OptionException($"“{text}” has no words. Write them after a colon, such as 2021-03-01:Ward moved.");

    private static IReadOnlyList<T> With<T>(IReadOnlyList<T> list, T more) =>
        list.Count < Most ? [.. list, more] : throw new OptionException($"More than {Most} of these cannot be drawn.");

    private static IEnumerable<string> Text(string? text) => text is null ? [] : [text];

    private static IEnumerable<string> Text(double? number) => number is { } value ? [value.ToString("R", CultureInfo.InvariantCulture)] : [];

    private static IEnumerable<string> Text<T>(T? value)
        where T : struct, Enum => value is { } name ? [Lower(name)] : [];
}
