using System.Globalization;

namespace Tidemark.Documents.Tables;

/// <summary>Which mark stands before the decimals.</summary>
internal enum DecimalMark
{
    Point,
    Comma,
}

/// <summary>What the writing of a number tells about the writer's habits.</summary>
[Flags]
internal enum NumberMarks
{
    None = 0,

    /// <summary>It has a percent sign; the value is the share.</summary>
    Percent = 1,

    /// <summary>It can only be read with a decimal point.</summary>
    PointOnly = 2,

    /// <summary>It can only be read with a decimal comma.</summary>
    CommaOnly = 4,

    /// <summary>1,234: thousands where the decimal mark is a point, decimals where it is a comma.</summary>
    CommaEither = 8,

    /// <summary>1.234: the other way round.</summary>
    PointEither = 16,
}

/// <summary>Numbers as people write them.</summary>
internal static class WrittenNumber
{
    private const int LongestNumber = 64;
    private const int ExactDigits = 15;
    private static readonly double[] PowersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>Reads a number: signs, brackets for less than nothing, currency, percent, groups of thousands, either decimal mark, exponents.</summary>
    /// <param name="text">The cell without white space around it.</param>
    /// <param name="mark">How what can be read two ways is read. A number that can be read one way only is read that way.</param>
    /// <param name="value">The number; a percentage as its share.</param>
    /// <param name="marks">What its writing tells.</param>
    public static bool TryRead(ReadOnlySpan<char> text, DecimalMark mark, out double value, out NumberMarks marks)
    {
        if (TryReadPlain(text, out value, out marks)) return true;
        if (text.Length > LongestNumber) return false;
        var isNegative = false;
        if (text is ['(', .., ')'])
        {
            text = text[1..^1].Trim();
            isNegative = true;
        }

        text = WithoutSign(text, ref isNegative);
        if (text is ['£' or '$' or '€', ..]) text = WithoutSign(text[1..].TrimStart(), ref isNegative);
        else if (text is [.., '£' or '$' or '€']) text = text[..^1].TrimEnd();
        if (text is [.., '%'])
        {
            marks |= NumberMarks.Percent;
            text = text[..^1].TrimEnd();
        }

        Span<char> clean = stackalloc char[LongestNumber + 4];
        var length = Clean(text, mark, clean, ref marks);
        if (length == 0) return false;
        // The share of a percentage is the number nearest to it, which dividing by 100 would not always give.
        if (marks.HasFlag(NumberMarks.Percent)) "E-2".CopyTo(clean[length..]);
        if (marks.HasFlag(NumberMarks.Percent)) length += 3;
        if (!double.TryParse(clean[..length], NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)) return false;
        if (isNegative) value = -value;
        return true;
    }

    /// <summary>Digits with at most one point, few enough that one division gives the nearest number.</summary>
    private static bool TryReadPlain(ReadOnlySpan<char> text, out double value, out NumberMarks marks)
    {
        (value, marks) = (0, NumberMarks.None);
        if (text.Length is 0 or > ExactDigits) return false;
        var (whole, decimals, point) = (0L, 0, -1);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i])) whole = (whole * 10) + text[i] - '0';
            else if (text[i] == '.' && point < 0) point = i;
            else return false;
        }

        if (point >= 0)
        {
            decimals = text.Length - point - 1;
            // With three decimals the point may stand before thousands; without any this is rare enough to be read slowly.
            if (decimals is 0 or 3 || point == 0) return false;
            marks = NumberMarks.PointOnly;
        }

        value = whole / PowersOfTen[decimals];
        return true;
    }

    private static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> text, scoped ref bool isNegative)
    {
        if (text is not ['+' or '-' or '\u2212' or '\u2013', _, ..]) return text;
        isNegative = isNegative || text[0] != '+';
        return text[1..].TrimStart();
    }

    /// <summary>Writes the digits with a point, without groups; returns how many characters, 0 where it is no number.</summary>
    private static int Clean(ReadOnlySpan<char> text, DecimalMark mark, Span<char> into, ref NumberMarks marks)
    {
        var exponent = text.IndexOfAny('e', 'E');
        var mantissa = exponent < 0 ? text : text[..exponent];
        if (exponent >= 0 && (marks.HasFlag(NumberMarks.Percent) || !IsExponent(text[(exponent + 1)..]))) return 0;
        var decimalAt = FindDecimal(mantissa, mark, ref marks);
        if (decimalAt < -1) return 0;
        var (length, group, groups, digits) = (0, 0, 0, 0);
        for (var i = 0; i < mantissa.Length; i++)
        {
            var c = mantissa[i];
            if (char.IsAsciiDigit(c))
            {
                into[length++] = c;
                group++;
                digits++;
            }
            else if (i == decimalAt)
            {
                if (groups > 0 && group != 3) return 0;
                into[length++] = '.';
                groups = -1;
            }
            else
            {
                // A group before another has one to three digits if it is the first, else three; none stands among the decimals.
                if (!IsGroupMark(c) || groups < 0 || group is 0 or > 3 || (groups > 0 && group != 3)) return 0;
                groups++;
                group = 0;
            }
        }

        if (digits == 0 || (groups > 0 && group != 3)) return 0;
        if (exponent < 0) return length;
        text[exponent..].CopyTo(into[length..]);
        return length + text.Length - exponent;
    }

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        if (text is ['+' or '-', ..]) text = text[1..];
        return text.Length is > 0 and < 4 && !text.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Where the decimal mark stands: -1 for nowhere, -2 where this is no number.</summary>
    private static int FindDecimal(ReadOnlySpan<char> text, DecimalMark mark, ref NumberMarks marks)
    {
        int point = text.LastIndexOf('.'), comma = text.LastIndexOf(','), points = text.Count('.'), commas = text.Count(',');
        if (points == 0 && commas == 0) return -1;
        if (points > 0 && commas > 0)
        {
            var isPoint = point > comma;
            if ((isPoint ? points : commas) > 1) return -2;
            marks |= isPoint ? NumberMarks.PointOnly : NumberMarks.CommaOnly;
            return isPoint ? point : comma;
        }

        var at = Math.Max(point, comma);
        if (points + commas > 1)
        {
            marks |= points > 0 ? NumberMarks.CommaOnly : NumberMarks.PointOnly;
            return -1;
        }

        var before = text[..at];
        var isEither = text.Length - at - 1 == 3 && before.Length is >= 1 and <= 3 && before[0] != '0';
        if (!isEither)
        {
            marks |= points > 0 ? NumberMarks.PointOnly : NumberMarks.CommaOnly;
            return at;
        }

        marks |= points > 0 ? NumberMarks.PointEither : NumberMarks.CommaEither;
        return (points > 0) == (mark == DecimalMark.Point) ? at : -1;
    }

    private static bool IsGroupMark(char c) => c is '.' or ',' or ' ' or '\u00A0' or '\u202F' or '\u2009' or '\'' or '\u2019';
}
