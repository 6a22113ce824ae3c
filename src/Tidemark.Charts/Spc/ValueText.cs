using System.Globalization;

namespace Tidemark.Charts.Spc;

/// <summary>Values as people write them, the same in every culture.</summary>
internal static class ValueText
{
    private static readonly (double From, string Name)[] Large = [(1e12, " trillion"), (1e9, " billion"), (1e6, " million")];

    /// <summary>A value for a sentence or the name of a line: about three figures, with its unit.</summary>
    public static string Of(double value, ValueUnit unit) => WithUnit(value, unit, 0);

    /// <summary>A value for a table: two figures more.</summary>
    public static string Exact(double value, ValueUnit unit) => WithUnit(value, unit, 2);

    /// <summary>A number with a fixed count of decimals and thousands set apart by commas.</summary>
    public static string Fixed(double value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return Signed((rounded == 0 ? 0 : rounded).ToString(Formats[decimals], CultureInfo.InvariantCulture));
    }

    private static readonly string[] Formats = ["#,##0", "#,##0.0", "#,##0.00", "#,##0.000", "#,##0.0000", "#,##0.00000", "#,##0.000000"];

    private static string WithUnit(double value, ValueUnit unit, int more)
    {
        if (unit == ValueUnit.Percent)
        {
            var hundredths = value * 100;
            var near = Math.Abs(hundredths) is < 1 and > 0 or > 99 and < 100;
            return Plain(hundredths, near ? 1 + more : more / 2) + "%";
        }

        var size = Math.Abs(value);
        var number = Plain(value, (size >= 100 ? 0 : size >= 1 ? 1 : 2) + more);
        return unit == ValueUnit.Days ? number + (number == "1" ? " day" : " days") : number;
    }

    private static string Plain(double value, int decimals)
    {
        var size = Math.Abs(value);
        if (size >= 1e15 || (size > 0 && size < 1e-4)) return Signed(value.ToString("0.##e0", CultureInfo.InvariantCulture));
        foreach (var (from, name) in Large)
        {
            if (size >= from) return Signed((value / from).ToString("0.##", CultureInfo.InvariantCulture)) + name;
        }

        if (size is > 0 and < 0.1) return Signed(value.ToString("0.####", CultureInfo.InvariantCulture));
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return Signed((rounded == 0 ? 0 : rounded).ToString("#,##0.####", CultureInfo.InvariantCulture));
    }

    private static string Signed(string number) => number.StartsWith('-') ? $"−{number.AsSpan(1)}" : number;
}
