using Tidemark.Conformance.Answering;
using Tidemark.Conformance.Reading;
using Tidemark.Spc;
using Tidemark.Spc.RunCharts;

namespace Tidemark.Conformance.Peers;

/// <summary>runcharter: medians rebased at sustained shifts, group by group.</summary>
internal sealed class RunCharter : IPeer
{
    public bool Answers(Series series) => series.Peer == "runcharter";

    public void Answer(Series series, Answers answers)
    {
        int baseline = series.Settings.Whole("med_rows")!.Value, length = series.Settings.Whole("runlength")!.Value;
        var direction = series.Settings.Text("direction");
        var groups = series.Rows.GroupBy(r => r.Facet1).Select(g => (Name: g.Key, Rows: g.OrderBy(r => r.Date).ToArray())).ToList();
        if (groups.All(g => g.Rows.Length < baseline + length))
            throw new SpcException($"No group has {baseline} points of a baseline and {length} after it.");
        var end = groups.Max(g => g.Rows[^1].Date!.Value);
        foreach (var (name, rows) in groups)
        {
            var periods = SustainedShifts.Find([.. rows.Select(r => r.Numerator)], baseline, length, direction != "below", direction != "above");
            for (var k = 0; k < periods.Count; k++)
            {
                var until = k + 1 < periods.Count ? rows[periods[k + 1].First].Date!.Value : end;
                answers.Add(Table.RunCharter, name, k + 1, k == 0 ? "baseline" : "sustained", periods[k].Median,
                    Day(rows[periods[k].First]), Day(rows[periods[k].Last]), DateOnly.FromDateTime(until));
            }
        }
    }

    private static DateOnly Day(Row row) => DateOnly.FromDateTime(row.Date!.Value);
}
