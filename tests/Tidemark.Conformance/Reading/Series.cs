namespace Tidemark.Conformance.Reading;

/// <summary>One row of inputs.csv. Missing numbers are NaN, missing words empty.</summary>
/// <param name="I">Row number in the series, from 1.</param>
/// <param name="Date">The subgroup where the series goes by date. A time within the day is kept.</param>
/// <param name="X">The subgroup where the series goes by number; NaN otherwise.</param>
/// <param name="Label">The subgroup where the series goes by label; the group of a funnel.</param>
internal sealed record Row(int I, DateTime? Date, double X, string Label, string Facet1, string Facet2, double Numerator, double Denominator,
    string Phase, bool Excluded, double ClGiven, double Target, double Trajectory, bool IsNewData);

/// <summary>One series of the oracle: rows in the order in which the peer got them, and the options it was called with.</summary>
/// <param name="Id">series_id.</param>
/// <param name="Peer">The R package.</param>
/// <param name="Chart">The package's name of the chart.</param>
/// <param name="Category">What the series tries; for reports only.</param>
/// <param name="Refused">Whether the peer refused it. For comparison only: answers are made without looking.</param>
internal sealed record Series(string Id, string Peer, string Chart, string Category, bool Refused, Settings Settings, IReadOnlyList<Row> Rows);
