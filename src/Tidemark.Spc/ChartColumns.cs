using Tidemark.Spc.ControlCharts;

namespace Tidemark.Spc;

/// <summary>The arrays of a chart: the one set of memory that making it leaves behind. Centre and limits are filled phase by phase.</summary>
internal sealed class ChartColumns
{
    internal ChartColumns(ChartPlan plan, ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators, bool ratio)
        : this(plan, numerators.Length)
    {
        numerators.CopyTo(Values);
        if (denominators.IsEmpty)
            return;
        Sizes = denominators.ToArray();
        for (int i = 0; i < Values.Length; i++)
            Values[i] = ratio ? numerators[i] / denominators[i] : double.IsNaN(denominators[i]) ? double.NaN : numerators[i];
    }

    internal ChartColumns(ChartPlan plan, ReadOnlySpan<Subgroup> subgroups, ChartMethod method)
        : this(plan, subgroups.Length)
    {
        Sizes = Fresh(subgroups.Length);
        for (int i = 0; i < subgroups.Length; i++)
        {
            Values[i] = method.Shown(subgroups[i]);
            Sizes[i] = subgroups[i].Count;
        }
    }

    private ChartColumns(ChartPlan plan, int count)
    {
        Values = Fresh(count);
        Centre = Fresh(count);
        Lower = Fresh(count);
        Upper = Fresh(count);
        Excluded = plan.Excluded.Count == 0 ? [] : new bool[count];
        foreach (int index in plan.Excluded)
            Excluded[index] = true;
    }

    internal double[] Values { get; }

    internal double[] Sizes { get; } = [];

    internal double[] Centre { get; }

    internal double[] Lower { get; }

    internal double[] Upper { get; }

    /// <summary>Marks of excluded rows; empty if there are none.</summary>
    internal bool[] Excluded { get; }

    internal ReadOnlySpan<double> SizesOf(int start, int end) => Sizes.Length == 0 ? [] : Sizes.AsSpan(start..end);

    private static double[] Fresh(int count) => GC.AllocateUninitializedArray<double>(count);
}
