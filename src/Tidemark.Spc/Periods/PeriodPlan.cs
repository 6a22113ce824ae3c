namespace Tidemark.Spc.Periods;

/// <summary>How long a period is.</summary>
public enum PeriodLength
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>Seven days from <see cref="PeriodPlan.WeekStart"/>; from Mondays they are the weeks of ISO 8601.</summary>
    Week,

    /// <summary>A month of the calendar.</summary>
    Month,

    /// <summary>Three months from January, April, July or October.</summary>
    Quarter,

    /// <summary>A year from January.</summary>
    Year,
}

/// <summary>What becomes of several rows of one period.</summary>
public enum Combining
{
    /// <summary>Their sum: for counts, and for numerators with denominators, which are summed too.</summary>
    Sum,

    /// <summary>Their mean: for measurements of which the level is wanted.</summary>
    Mean,

    /// <summary>They are kept as a <see cref="Subgroup"/>, for X-bar, S and R charts; the number is their mean.</summary>
    Subgroup,
}

/// <summary>How rows with dates become one number a period.</summary>
/// <param name="Length">How long a period is.</param>
public sealed record PeriodPlan(PeriodLength Length)
{
    /// <summary>The day that weeks begin with.</summary>
    public DayOfWeek WeekStart { get; init; } = DayOfWeek.Monday;

    /// <summary>What becomes of several rows of one period.</summary>
    public Combining Combining { get; init; }

    /// <summary>The first day looked at: its period is there even without rows, and rows before it are left out. Null means the day of the earliest row.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day looked at, in the same way. Null means the day of the latest row.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>One period.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, inclusive.</param>
/// <param name="Rows">How many rows with a number it has.</param>
/// <param name="DaysPresent">On how many different days they lie.</param>
public readonly record struct Period(DateOnly First, DateOnly Last, int Rows, int DaysPresent)
{
    /// <summary>How many days it has.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;
}
