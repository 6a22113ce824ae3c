using Tidemark.Spc;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Spc;

/// <summary>A run or control chart to be drawn and put into words: what the engine found, and what people call things.</summary>
/// <param name="Chart">The numbers, already multiplied.</param>
/// <param name="Signals">What the chosen rules found on it.</param>
/// <param name="Moments">When each point was, as many as the chart has points.</param>
public sealed record SpcChart(Chart Chart, ChartSignals Signals, Moments Moments)
{
    /// <summary>What is counted or measured, as a heading would say it: "Restraints", "Shifts with a safety huddle".</summary>
    public string Measure { get; init; } = "";

    /// <summary>Which ward or place, or empty.</summary>
    public string Place { get; init; } = "";

    /// <summary>How values are written.</summary>
    public ValueUnit Unit { get; init; }

    /// <summary>What a unit of <see cref="ValueUnit.Plain"/> is called on the axis: "minutes", "a thousand bed days". Empty where the measure says it.</summary>
    public string UnitName { get; init; } = "";

    /// <summary>Which way the measure should go.</summary>
    public Better Better { get; init; }

    /// <summary>The target on the scale of the chart; null for none.</summary>
    public double? Target { get; init; }

    /// <summary>Dated notes, in any order.</summary>
    public IReadOnlyList<ChartNote> Notes { get; init; } = [];

    /// <summary>Stretches in which the work rested, in any order.</summary>
    public IReadOnlyList<ChartPause> Pauses { get; init; } = [];

    /// <summary>Names of the phases in order: as many as the chart has phases, or none. A name may be empty.</summary>
    public IReadOnlyList<string> PhaseNames { get; init; } = [];

    /// <summary>Stretches in which a change was tested, in any order.</summary>
    public IReadOnlyList<ChartTest> Tests { get; init; } = [];

    /// <summary>Indices from 0 of points that are not final: drawn hollow. They must be excluded in the chart's plan.</summary>
    public IReadOnlyList<int> Provisional { get; init; } = [];

    /// <summary>Why points were left out, by index from 0. Points of the plan's exclusions without a reason are drawn as left out all the same.</summary>
    public IReadOnlyDictionary<int, string> ExclusionReasons { get; init; } = new Dictionary<int, string>();

    /// <summary>How long it has been since the last event, on charts of time or cases between events: drawn as open, never as a point. Null for none.</summary>
    public double? OpenInterval { get; init; }

    /// <summary>Whether improvement and concern are drawn in one neutral tone and told in neutral words.</summary>
    public bool IsSensitive { get; init; }
}

/// <summary>How values are written.</summary>
public enum ValueUnit
{
    /// <summary>As numbers.</summary>
    Plain,

    /// <summary>As percentages: the values are shares from 0 to 1.</summary>
    Percent,

    /// <summary>As days.</summary>
    Days,
}

/// <summary>A dated note: a flag above the plot.</summary>
/// <param name="At">Where it stands: a position on the scale of <see cref="Moments.Position"/>.</param>
/// <param name="Text">What it says.</param>
/// <param name="Kind">What kind of thing happened.</param>
public sealed record ChartNote(double At, string Text, NoteKind Kind = NoteKind.Event);

/// <summary>What a note is about; each kind has its own shape.</summary>
public enum NoteKind
{
    /// <summary>Something that happened.</summary>
    Event,

    /// <summary>A change that was made to the work.</summary>
    Change,

    /// <summary>What is counted, or how, was defined anew.</summary>
    Definition,
}

/// <summary>A stretch in which the work rested.</summary>
/// <param name="From">Where it begins, on the scale of <see cref="Moments.Position"/>.</param>
/// <param name="To">Where it ends; null while it lasts.</param>
/// <param name="Reason">Why, or empty.</param>
public sealed record ChartPause(double From, double? To, string Reason = "");

/// <summary>A stretch in which a change was tested.</summary>
/// <param name="From">Where it began, on the scale of <see cref="Moments.Position"/>.</param>
/// <param name="To">Where it ended; null while it lasts.</param>
/// <param name="Name">What was tested.</param>
public sealed record ChartTest(double From, double? To, string Name);
