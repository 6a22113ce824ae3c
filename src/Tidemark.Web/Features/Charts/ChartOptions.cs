using Tidemark.Charts.Spc;
using Tidemark.Documents.Tables;
using Tidemark.Spc;
using Tidemark.Spc.Signals;

namespace Tidemark.Web.Features.Charts;

/// <summary>
/// Everything that a person decides about a chart. One form for the address of a page, a form post and the command line: pairs of a short name
/// and a text, which <see cref="ChartOptionList"/> knows. What nobody decided is null or empty, and is left to <see cref="ChartMaking"/>.
/// </summary>
public sealed record ChartOptions
{
    /// <summary>The chart; null for the one that suits the data.</summary>
    public ChartKind? Chart { get; init; }

    /// <summary>The name of the rules: one of <see cref="RuleNames"/>; null for the Anhøj rules.</summary>
    public string? Rules { get; init; }

    /// <summary>The target on the scale of the chart: a share where the chart shows percentages.</summary>
    public double? Target { get; init; }

    /// <summary>Which way is better.</summary>
    public Better Better { get; init; }

    /// <summary>Where new phases begin, with their names.</summary>
    public IReadOnlyList<PlaceNote> Phases { get; init; } = [];

    /// <summary>The last points that set the limits of their phase.</summary>
    public IReadOnlyList<ChartPlace> Freezes { get; init; } = [];

    /// <summary>Points left out of centre line and limits, with the reason.</summary>
    public IReadOnlyList<PlaceNote> Excluded { get; init; } = [];

    /// <summary>What values are multiplied with; null for the usual.</summary>
    public double? Multiply { get; init; }

    /// <summary>Mean or median.</summary>
    public CentreOf Centre { get; init; }

    /// <summary>Whether large moving ranges are left out.</summary>
    public bool Screening { get; init; }

    /// <summary>Over which period rows are added up; null for none.</summary>
    public Period? Period { get; init; }

    /// <summary>The last day that was watched for events: from the last event to it an interval is open.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What is measured; null for the heading of its column.</summary>
    public string? Title { get; init; }

    /// <summary>Which ward or place; null for the series that was read.</summary>
    public string? Place { get; init; }

    /// <summary>What values are called on the axis.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the measure is sensitive.</summary>
    public bool Sensitive { get; init; }

    /// <summary>Notes about something that happened.</summary>
    public IReadOnlyList<PlaceNote> Notes { get; init; } = [];

    /// <summary>Notes about changes of the work.</summary>
    public IReadOnlyList<PlaceNote> Changes { get; init; } = [];

    /// <summary>Notes about what is counted anew.</summary>
    public IReadOnlyList<PlaceNote> Definitions { get; init; } = [];

    /// <summary>Stretches in which the work rested.</summary>
    public IReadOnlyList<StretchNote> Pauses { get; init; } = [];

    /// <summary>Which columns are what.</summary>
    public ColumnWishes Columns { get; init; } = new();

    /// <summary>The sheet of a workbook; null for the first with data.</summary>
    public string? Sheet { get; init; }

    /// <summary>Reads options. Names that are not known are passed over: they belong to somebody else.</summary>
    /// <param name="pairs">Names and texts, a name as often as it has values. Blank texts count as not given.</param>
    /// <param name="problems">A sentence for each text that cannot be read.</param>
    public static ChartOptions Read(IEnumerable<KeyValuePair<string, string>> pairs, out IReadOnlyList<string> problems)
    {
        var options = new ChartOptions();
        var wrong = new List<string>();
        foreach (var (name, text) in pairs)
        {
            if (string.IsNullOrWhiteSpace(text) || ChartOptionList.Find(name) is not { } option) continue;
            try
            {
                options = option.Set(options, text.Trim());
            }
            catch (OptionException problem)
            {
                wrong.Add($"{option.Name}: {problem.Message}");
            }
        }

        problems = wrong;
        return options;
    }

    /// <summary>The options as names and texts, those that were decided only, in one order: reading them gives the same options.</summary>
    public IEnumerable<KeyValuePair<string, string>> ToPairs() =>
        from option in ChartOptionList.All
        from text in option.Get(this)
        select KeyValuePair.Create(option.Name, text);

    /// <summary>The options as an address carries them, without a question mark: "chart=p&amp;phase=2021-03-01".</summary>
    public string ToQuery() => string.Join('&', ToPairs().Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"));

    /// <summary>The options as arguments of <c>tidemark chart</c>.</summary>
    public IReadOnlyList<string> ToArguments() => [.. ToPairs().Select(p => $"--{p.Key}={p.Value}")];
}

/// <summary>An option cannot be read; the message says what to write instead.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Roslynator", "RCS1194:Implement exception constructors", Justification = "Without a sentence to show there is nothing to throw.")]
internal sealed class OptionException(string sentence) : Exception(sentence);
