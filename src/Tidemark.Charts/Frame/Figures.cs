using System.Globalization;

namespace Tidemark.Charts.Frame;

/// <summary>Numbers as charts write them: British, with a true minus sign.</summary>
internal static class Figures
{
    /// <summary>How many decimals tell one step of an axis from the next.</summary>
    public static int DigitsOf(double step) => (int)Math.Clamp(-Math.Floor(Math.Log10(step) + 1e-9), 0, 15);

    /// <summary>"1,234.5", "−0.3"; far from 1 "1.2e12".</summary>
    public static string Fixed(double value, int digits)
    {
        var size = Math.Abs(value);
        var text = size >= 1e12 || digits > 6
            ? value.ToString("0.##e0", CultureInfo.InvariantCulture)
            : value.ToString($"N{digits}", CultureInfo.InvariantCulture);
        return Minus(text);
    }

    /// <summary>Three figures that count: "0.0123", "1.23", "123", "1,235".</summary>
    public static string Three(double value)
    {
        if (value == 0) return "0";
        var digits = Math.Max(0, 2 - (int)Math.Floor(Math.Log10(Math.Abs(value))));
        var text = Fixed(value, digits);
        return digits is > 0 and <= 6 ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>"76%" of 0.76.</summary>
    public static string Percent(double share, int digits) => $"{Fixed(share * 100, digits)}%";

    private static string Minus(string text)
    {
        if (text[0] != '-') return text;
        return text.AsSpan(1).ContainsAnyInRange('1', '9') ? $"−{text[1..]}" : text[1..];
    }
}
