using System.Globalization;

namespace Tidemark.Documents.Tables;

/// <summary>Makes a date of its parts.</summary>
internal static class DatePatterns
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;
    private const int PivotYear = 70;
    private const int FinancialYearMonth = 4;

    public static bool TryRead(ReadOnlySpan<DateToken> tokens, DayOrder order, out WrittenDate date)
    {
        date = default;
        return tokens.Length switch
        {
            1 => TryOne(tokens[0], out date),
            2 => TryTwo(tokens[0], tokens[1], out date),
            3 => TryThree(tokens[0], tokens[1], tokens[2], order, out date),
            _ => false,
        };
    }

    public static bool TryDay(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryOne(DateToken only, out WrittenDate date)
    {
        date = default;
        if (only is { Kind: DateTokenKind.Number, Digits: 8 })
            return TryWhole(new(DateTokenKind.Number, only.Value / 10_000, 4), only.Value / 100 % 100, only.Value % 100, DateMarks.Compact, out date);
        if (only is not { Kind: DateTokenKind.Number, Digits: 4 } || !TryFirst(only, 1, DatePrecision.Year, out date)) return false;
        date = date with { Marks = DateMarks.BareYear };
        return true;
    }

    /// <summary>A month, a quarter or a week with its year on either side, or two years that follow each other.</summary>
    private static bool TryTwo(DateToken first, DateToken second, out WrittenDate date)
    {
        date = default;
        var (year, part) = first is { Kind: DateTokenKind.Number, Digits: 4 } ? (first, second) : (second, first);
        if (year.Kind != DateTokenKind.Number) return false;
        return part.Kind switch
        {
            DateTokenKind.Month => TryFirst(year, part.Value, DatePrecision.Month, out date),
            DateTokenKind.Quarter => part.Value is >= 1 and <= 4 && TryFirst(year, (part.Value * 3) - 2, DatePrecision.Quarter, out date),
            DateTokenKind.Week => year.Digits == 4 && TryWeek(year.Value, part.Value, 1, DatePrecision.Week, out date),
            _ when year.Digits != 4 => false,
            _ when part.Digits < 3 && part.Value is >= 1 and <= 12 => TryFirst(year, part.Value, DatePrecision.Month, out date),
            _ => year == first && IsNext(year, part) && TryFirst(year, FinancialYearMonth, DatePrecision.Year, out date),
        };
    }

    private static bool TryThree(DateToken first, DateToken second, DateToken third, DayOrder order, out WrittenDate date)
    {
        date = default;
        switch (first.Kind, second.Kind, third.Kind)
        {
            case (DateTokenKind.Number, DateTokenKind.Number, DateTokenKind.Number):
                return first.Digits == 4
                    ? TryWhole(first, second.Value, third.Value, DateMarks.None, out date)
                    : TryNumbers(first.Value, second.Value, third, order, out date);
            case (DateTokenKind.Number, DateTokenKind.Month, DateTokenKind.Number):
                return first.Digits == 4
                    ? TryWhole(first, second.Value, third.Value, DateMarks.None, out date)
                    : TryWhole(third, second.Value, first.Value, DateMarks.None, out date);
            case (DateTokenKind.Month, DateTokenKind.Number, DateTokenKind.Number):
                return TryWhole(third, first.Value, second.Value, DateMarks.None, out date);
            case (DateTokenKind.Number, DateTokenKind.Week, DateTokenKind.Number):
                return first.Digits == 4 && third.Value is >= 1 and <= 7 && TryWeek(first.Value, second.Value, third.Value, DatePrecision.Day, out date);
            case (DateTokenKind.Quarter, DateTokenKind.Number, DateTokenKind.Number):
                return TryFinancial(first.Value, second, third, out date);
            case (DateTokenKind.Number, DateTokenKind.Number, DateTokenKind.Quarter):
                return TryFinancial(third.Value, first, second, out date);
            default:
                return false;
        }
    }

    /// <summary>A quarter of a financial year such as 2021/22, whose first begins in April.</summary>
    private static bool TryFinancial(int quarter, DateToken year, DateToken next, out WrittenDate date)
    {
        date = default;
        if (quarter is < 1 or > 4 || year.Digits != 4 || !IsNext(year, next)) return false;
        var months = ((quarter - 1) * 3) + FinancialYearMonth - 1;
        return TryFirst(year with { Value = year.Value + (months / 12) }, (months % 12) + 1, DatePrecision.Quarter, out date);
    }

    private static bool TryNumbers(int first, int second, DateToken year, DayOrder order, out WrittenDate date)
    {
        var dayFirst = TryWhole(year, second, first, DateMarks.DayFirstOnly, out var byDay);
        var monthFirst = TryWhole(year, first, second, DateMarks.MonthFirstOnly, out var byMonth);
        date = order == DayOrder.DayFirst ? byDay : byMonth;
        if (!(dayFirst && monthFirst))
        {
            // What only the other order can read is told by its mark, and is no date in this one.
            if (!dayFirst && !monthFirst) return false;
            date = dayFirst ? byDay : byMonth;
            return true;
        }

        date = date with { Marks = first == second ? DateMarks.None : DateMarks.EitherOrder };
        return true;
    }

    private static bool TryWhole(DateToken year, int month, int day, DateMarks marks, out WrittenDate date)
    {
        date = default;
        if (year.Digits is not (2 or 4) || !TryDay(Full(year), month, day, out var found)) return false;
        date = new(found, -1, DatePrecision.Day, marks);
        return true;
    }

    private static bool TryFirst(DateToken year, int month, DatePrecision precision, out WrittenDate date)
    {
        date = default;
        if (year.Digits is not (2 or 4) || !TryDay(Full(year), month, 1, out var first)) return false;
        date = new(first, -1, precision, DateMarks.None);
        return true;
    }

    private static bool TryWeek(int year, int week, int day, DatePrecision precision, out WrittenDate date)
    {
        date = default;
        if (year is < FirstYear or > LastYear || week < 1 || week > ISOWeek.GetWeeksInYear(year)) return false;
        date = new(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)).AddDays(day - 1), -1, precision, DateMarks.None);
        return true;
    }

    private static int Full(DateToken year) => year.Digits == 4 ? year.Value : year.Value + (year.Value < PivotYear ? 2000 : 1900);

    private static bool IsNext(DateToken from, DateToken to) => to.Digits == 4 ? to.Value == from.Value + 1 : to.Digits == 2 && to.Value == (from.Value + 1) % 100;
}
