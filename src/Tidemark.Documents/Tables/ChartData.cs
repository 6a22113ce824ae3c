using Tidemark.Charts.Spc;

namespace Tidemark.Documents.Tables;

/// <summary>A note beside a point.</summary>
/// <param name="Index">The point from 0.</param>
/// <param name="Text">What it says.</param>
public sealed record DataNote(int Index, string Text);

/// <summary>One series out of a table, ready for a chart: in order of time, one entry a point.</summary>
/// <param name="Moments">When.</param>
/// <param name="Numerators">Counts or values, NaN where missing; empty where each row is the date of an event.</param>
/// <param name="Denominators">Denominators, NaN where missing; empty for none.</param>
public sealed record ChartData(Moments Moments, ReadOnlyMemory<double> Numerators, ReadOnlyMemory<double> Denominators)
{
    /// <summary>Whether the rows are events, of which nothing but the date is known.</summary>
    public bool AreEvents => Numerators.IsEmpty && Moments.Count > 0;

    /// <summary>Minutes since midnight of events, as many as points; empty where one of them has no time.</summary>
    public ReadOnlyMemory<int> Minutes { get; init; }

    /// <summary>For each point the row of the source it was read from, the first of several.</summary>
    public ReadOnlyMemory<int> Rows { get; init; }

    /// <summary>What the column of dates is called; empty for none.</summary>
    public string WhenHeading { get; init; } = "";

    /// <summary>What the column of counts or values is called; empty for none.</summary>
    public string CountHeading { get; init; } = "";

    /// <summary>What the column of denominators is called; empty for none.</summary>
    public string OfHeading { get; init; } = "";

    /// <summary>The series that was read, such as a ward; empty where the table holds one.</summary>
    public string Series { get; init; } = "";

    /// <summary>Every series that the table holds, the first 200; none where it holds one.</summary>
    public IReadOnlyList<string> AllSeries { get; init; } = [];

    /// <summary>Whether values without denominators are shares from 0 to 1, written as percentages.</summary>
    public bool AreShares { get; init; }

    /// <summary>Whether each numerator is a whole number.</summary>
    public bool AreWhole { get; init; }

    /// <summary>Whether the numerators are answers, yes or no, added up.</summary>
    public bool AreAnswers { get; init; }

    /// <summary>Notes that stand beside points.</summary>
    public IReadOnlyList<DataNote> Notes { get; init; } = [];
}
