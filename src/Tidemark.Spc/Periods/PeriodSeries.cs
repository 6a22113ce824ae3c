using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.Periods;

/// <summary>One number a period, from the first to the last without a gap in time. A period without numbers is missing (NaN), never 0.</summary>
public sealed class PeriodSeries
{
    private readonly Period[] _periods;
    private readonly double[] _numerators;
    private readonly double[] _denominators;
    private readonly Subgroup[] _subgroups;

    private PeriodSeries(int periods, bool ratios, bool subgroups)
    {
        _periods = new Period[periods];
        _numerators = new double[periods];
        _denominators = new double[ratios ? periods : 0];
        _subgroups = new Subgroup[subgroups ? periods : 0];
    }

    /// <summary>The periods in order.</summary>
    public ReadOnlySpan<Period> Periods => _periods;

    /// <summary>Sums or means, one a period.</summary>
    public ReadOnlySpan<double> Numerators => _numerators;

    /// <summary>Sums of denominators, one a period; empty where none were given.</summary>
    public ReadOnlySpan<double> Denominators => _denominators;

    /// <summary>The values of each period; empty unless the plan keeps them.</summary>
    public ReadOnlySpan<Subgroup> Subgroups => _subgroups;

    /// <summary>Rows without a number, or outside the days looked at. They are in no period.</summary>
    public int RowsLeftOut { get; private init; }

    /// <summary>Puts rows into periods.</summary>
    /// <param name="plan">How.</param>
    /// <param name="dates">The day of each row, in any order; a day may have several rows.</param>
    /// <param name="numerators">One number a row; NaN is missing.</param>
    /// <param name="denominators">As many, or empty. A row that lacks one of both is left out of both sums.</param>
    /// <returns>The series; empty where there are no rows and no days were asked for.</returns>
    /// <exception cref="SpcException">The lengths differ; a number is infinite; the days end before they begin; or ratios are to be averaged or kept apart.</exception>
    public static PeriodSeries Of(PeriodPlan plan, ReadOnlySpan<DateOnly> dates, ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Check(plan, dates, numerators, denominators);
        long[] rows = InOrder(plan, dates, numerators, denominators);
        if (FirstDay(plan, rows) is not { } first || LastDay(plan, rows) is not { } last)
            return new(0, !denominators.IsEmpty, plan.Combining == Combining.Subgroup) { RowsLeftOut = dates.Length };
        if (last < first)
            throw new SpcException($"The days looked at end on {last:yyyy-MM-dd}, before they begin on {first:yyyy-MM-dd}.");

        var calendar = new PeriodCalendar(plan.Length, plan.WeekStart);
        int offset = calendar.NumberOf(first), count = calendar.NumberOf(last) - offset + 1;
        var series = new PeriodSeries(count, !denominators.IsEmpty, plan.Combining == Combining.Subgroup) { RowsLeftOut = dates.Length - rows.Length };
        int next = 0;
        for (int p = 0; p < count; p++)
        {
            DateOnly from = calendar.FirstOf(offset + p), until = calendar.LastOf(offset + p);
            int start = next;
            while (next < rows.Length && Day(rows[next]) <= until.DayNumber)
                next++;
            var own = rows.AsSpan(start..next);
            series._periods[p] = new(from, until, own.Length, DifferentDays(own));
            series.Fill(p, plan.Combining, own, numerators, denominators);
        }

        return series;
    }

    private void Fill(int period, Combining combining, ReadOnlySpan<long> rows, ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators)
    {
        CompensatedSum above = new(), below = new();
        foreach (long row in rows)
        {
            above.Add(numerators[Index(row)]);
            below.Add(denominators.IsEmpty ? 0 : denominators[Index(row)]);
        }

        _numerators[period] = rows.IsEmpty ? double.NaN : combining == Combining.Sum ? above.Value : above.Over(rows.Length);
        if (_denominators.Length > 0)
            _denominators[period] = rows.IsEmpty ? double.NaN : below.Value;
        if (_subgroups.Length == 0)
            return;
        using var values = new Scratch(rows.Length);
        for (int i = 0; i < rows.Length; i++)
            values.Span[i] = numerators[Index(rows[i])];
        _subgroups[period] = Subgroup.Of(values.Span);
    }

    private static void Check(PeriodPlan plan, ReadOnlySpan<DateOnly> dates, ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators)
    {
        if (dates.Length != numerators.Length)
            throw new SpcException($"There are {dates.Length} dates and {numerators.Length} numbers.");
        if (!denominators.IsEmpty && denominators.Length != numerators.Length)
            throw new SpcException($"There are {numerators.Length} numerators and {denominators.Length} denominators.");
        if (!denominators.IsEmpty && plan.Combining != Combining.Sum)
            throw new SpcException("Numerators and denominators of a period are summed: a mean of ratios would count small denominators as much as large ones.");
        for (int i = 0; i < numerators.Length; i++)
        {
            if (double.IsInfinity(numerators[i]) || (!denominators.IsEmpty && double.IsInfinity(denominators[i])))
                throw new SpcException($"Row {i + 1} is infinite.");
        }
    }

    /// <summary>The rows that count, by day and then as given: the day number in the high half, the row's index in the low half.</summary>
    private static long[] InOrder(PeriodPlan plan, ReadOnlySpan<DateOnly> dates, ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators)
    {
        List<long> rows = new(dates.Length);
        for (int i = 0; i < dates.Length; i++)
        {
            bool isMissing = double.IsNaN(numerators[i]) || (!denominators.IsEmpty && double.IsNaN(denominators[i]));
            if (!isMissing && !(dates[i] < plan.From) && !(dates[i] > plan.Until))
                rows.Add(((long)dates[i].DayNumber << 32) | (uint)i);
        }

        rows.Sort();
        return [.. rows];
    }

    private static DateOnly? FirstDay(PeriodPlan plan, long[] rows) => plan.From ?? (rows.Length > 0 ? DateOnly.FromDayNumber(Day(rows[0])) : plan.Until);

    private static DateOnly? LastDay(PeriodPlan plan, long[] rows) => plan.Until ?? (rows.Length > 0 ? DateOnly.FromDayNumber(Day(rows[^1])) : plan.From);

    private static int DifferentDays(ReadOnlySpan<long> rows)
    {
        int days = 0, last = -1;
        foreach (long row in rows)
        {
            days += Day(row) != last ? 1 : 0;
            last = Day(row);
        }

        return days;
    }

    private static int Day(long row) => (int)(row >> 32);

    private static int Index(long row) => (int)row;
}
