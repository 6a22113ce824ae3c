using Tidemark.Charts.Frame;
using Tidemark.Charts.Spc;
using Tidemark.Spc.Funnel;

namespace Tidemark.Charts.Funnel;

/// <summary>A funnel as a table: by name, never by rank.</summary>
internal static class FunnelTable
{
    public static ChartTable Of(FunnelView view)
    {
        var groups = view.Groups;
        List<TableColumn> columns =
        [
            new TextColumn($"{char.ToUpperInvariant(view.Chart.One[0])}{view.Chart.One[1..]}",
                [.. groups.Select(g => g.Name is null ? $"Another {view.Chart.One}" : g.IsOwn ? $"{g.Name} (yours)" : g.Name)]),
            Numbers(view.IsPooled ? "Count" : "Observed", g => g.Group.Numerator, Figures.Three),
            Numbers(view.IsPooled ? "Out of" : "Expected", g => g.Group.Denominator, Figures.Three),
            Numbers(view.IsPercent ? "Share" : "Ratio", g => g.Value, view.WriteCell),
        ];
        if (view.HasLimits && !view.IsAlone)
        {
            columns.Add(Limit("99.8% lower limit", l => l.Lower998));
            columns.Add(Limit("95% lower limit", l => l.Lower95));
            columns.Add(Limit("95% upper limit", l => l.Upper95));
            columns.Add(Limit("99.8% upper limit", l => l.Upper998));
            columns.Add(new TextColumn("Against the limits", [.. groups.Select(FunnelWords.Place)]));
        }

        return new($"{FunnelWords.Title(view.Chart)}.", columns);

        NumberColumn Limit(string heading, Func<FunnelLimits, double> of) => Numbers(heading, g => of(view.LimitsOf(g.Group)), view.WriteCell);

        NumberColumn Numbers(string heading, Func<GroupView, double> of, Func<double, string> write) =>
            new(heading, groups.Select(of).ToArray(), write);
    }
}
