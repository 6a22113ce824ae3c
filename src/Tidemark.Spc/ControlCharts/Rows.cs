namespace Tidemark.Spc.ControlCharts;

/// <summary>
/// What charts are computed from, one number each a subgroup. Spans that a chart does not need are empty.
/// Values: as drawn before the multiplier. Numerators: as given. Sizes: denominators, or how many values a subgroup has.
/// Spreads: standard deviations or ranges of subgroups. Centres: the centre line where it is given.
/// </summary>
internal readonly ref struct Rows(
    ReadOnlySpan<double> values,
    ReadOnlySpan<double> numerators,
    ReadOnlySpan<double> sizes,
    ReadOnlySpan<double> spreads,
    ReadOnlySpan<double> centres)
{
    /// <summary>How many spans there are, for who has to find memory for copies.</summary>
    internal const int Columns = 5;

    internal ReadOnlySpan<double> Values { get; } = values;

    internal ReadOnlySpan<double> Numerators { get; } = numerators;

    internal ReadOnlySpan<double> Sizes { get; } = sizes;

    internal ReadOnlySpan<double> Spreads { get; } = spreads;

    internal ReadOnlySpan<double> Centres { get; } = centres;

    internal Rows First(int count) =>
        new(Values[..count], Part(Numerators, count), Part(Sizes, count), Part(Spreads, count), Part(Centres, count));

    /// <summary>The rows that are not excluded, side by side in memory that is <see cref="Columns"/> times as long as the rows.</summary>
    internal Rows Without(ReadOnlySpan<bool> excluded, Span<double> memory)
    {
        int length = Values.Length;
        return new(
            Kept(Values, excluded, memory[..length]),
            Kept(Numerators, excluded, memory.Slice(length, length)),
            Kept(Sizes, excluded, memory.Slice(2 * length, length)),
            Kept(Spreads, excluded, memory.Slice(3 * length, length)),
            Kept(Centres, excluded, memory.Slice(4 * length, length)));
    }

    /// <summary>These rows, or those of the whole phase, as the plan takes the spread of moving ranges from.</summary>
    internal Rows ForSpread(ChartPlan plan, Rows phase) => plan.SpreadOver == SpreadOver.WholePhase ? phase : this;

    /// <summary>The centre line at one row: given, or else the one estimated for the phase.</summary>
    internal double CentreAt(int i, double estimated) => Centres.IsEmpty ? estimated : Centres[i];

    private static ReadOnlySpan<double> Part(ReadOnlySpan<double> all, int count) => all.IsEmpty ? all : all[..count];

    private static ReadOnlySpan<double> Kept(ReadOnlySpan<double> all, ReadOnlySpan<bool> excluded, Span<double> kept)
    {
        int count = 0;
        for (int i = 0; i < all.Length; i++)
        {
            if (!excluded[i])
                kept[count++] = all[i];
        }

        return kept[..count];
    }
}
