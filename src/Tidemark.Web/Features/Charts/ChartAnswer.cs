using Tidemark.Charts.Spc;
using Tidemark.Spc.Choosing;

namespace Tidemark.Web.Features.Charts;

/// <summary>A chart as made of data and options, or the sentences that say why not.</summary>
/// <param name="Chart">The chart; null where there are problems.</param>
/// <param name="Choice">Which chart suits the data, and why.</param>
/// <param name="Why">Why this chart was drawn, in a sentence or two.</param>
public sealed record ChartAnswer(SpcChart? Chart, ChartChoice Choice, string Why)
{
    /// <summary>What stands between the data and a chart that can be trusted.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];

    /// <summary>What was taken for granted while the chart was made.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Why there is no chart: what to write instead.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Whether the measure can show a change, as a question to ask of <see cref="CanShowChange.Of"/>, which may take a second; null where it cannot be asked.</summary>
    public ChangeQuestion? Question { get; init; }
}
