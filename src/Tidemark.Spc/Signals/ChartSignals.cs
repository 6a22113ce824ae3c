namespace Tidemark.Spc.Signals;

/// <summary>What a set of rules finds on a chart. Missing values never count, and no rule looks across a phase.</summary>
public sealed class ChartSignals
{
    private readonly int[] _firstAt;

    private ChartSignals(Chart chart, RuleSet rules, List<Signal> found)
    {
        Rules = rules;
        All = found;
        _firstAt = found.Count == 0 ? [] : FirstAt(chart, rules, found);
    }

    /// <summary>The rules used.</summary>
    public RuleSet Rules { get; }

    /// <summary>All signals: by phase, then in the order of the rules, then by their first point.</summary>
    public IReadOnlyList<Signal> All { get; }

    /// <summary>Applies a set of rules.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The signals.</returns>
    public static ChartSignals Of(Chart chart, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(rules);
        List<Signal> found = [];
        var view = new PhaseView(chart, rules.BridgesGaps);
        for (int p = 0; p < chart.Phases.Count; p++)
        {
            view.MoveTo(p);
            foreach (var rule in rules.Rules)
                rule.Find(view, found);
        }

        return new(chart, rules, found);
    }

    /// <summary>The signal a point is marked with: of the rule that stands first in the set, and of its signals the latest.</summary>
    /// <param name="index">The point's index from 0.</param>
    /// <returns>The signal; null if the point belongs to none.</returns>
    public Signal? At(int index)
    {
        int signal = _firstAt.Length == 0 ? -1 : _firstAt[index];
        return signal < 0 ? null : All[signal];
    }

    /// <summary>Whether a phase has a signal of one rule.</summary>
    /// <param name="phase">The phase's index from 0.</param>
    /// <param name="rule">A rule of the set.</param>
    /// <returns>True if there is one.</returns>
    public bool Has(int phase, Rule rule)
    {
        foreach (var signal in All)
        {
            if (signal.Phase == phase && signal.Rule == rule)
                return true;
        }

        return false;
    }

    private static int[] FirstAt(Chart chart, RuleSet rules, List<Signal> found)
    {
        int[] first = new int[chart.Count];
        Array.Fill(first, -1);
        for (int rule = rules.Rules.Count - 1; rule >= 0; rule--)
        {
            for (int s = 0; s < found.Count; s++)
            {
                if (!ReferenceEquals(found[s].Rule, rules.Rules[rule]))
                    continue;
                foreach (int point in found[s].Points)
                {
                    bool later = first[point] < 0 || found[first[point]].Rule != found[s].Rule || found[first[point]].First <= found[s].First;
                    first[point] = later ? s : first[point];
                }
            }
        }

        return first;
    }
}
