using System.Globalization;
using Tidemark.Charts.Spc;

namespace Tidemark.Documents.Charts.Native;

/// <summary>How office programs show numbers: only as many decimal places as tell them apart. The numbers themselves stay whole.</summary>
internal static class NumberStyle
{
    public const string Whole = "#,##0";
    public const string OnePlace = "#,##0.0";
    public const string TwoPlaces = "#,##0.00";
    public const string ThreePlaces = "0.000";
    public const string WholePercent = "0%";
    public const string PercentOnePlace = "0.0%";
    public const string Day = "d mmm yyyy";

    /// <summary>The style for numbers that stand together.</summary>
    public static string Of(bool isPercent, ReadOnlySpan<double> values)
    {
        double largest = 0;
        var areWhole = true;
        foreach (var value in values)
        {
            if (!double.IsFinite(value)) continue;
            largest = Math.Max(largest, Math.Abs(value));
            areWhole &= value == Math.Truncate(value);
        }

        if (isPercent) return largest < 0.1 ? PercentOnePlace : WholePercent;
        if (areWhole || largest >= 1000) return Whole;
        return largest >= 10 ? OnePlace : largest >= 0.1 ? TwoPlaces : ThreePlaces;
    }

    /// <summary>Whether a column writes its numbers as percentages.</summary>
    public static bool IsPercent(NumberColumn column) => column.Write(0.5).EndsWith('%');

    /// <summary>How a column that an export adds is written.</summary>
    public static Func<double, string> Writer(ValueUnit unit) => unit == ValueUnit.Percent
        ? value => value.ToString("0.#%", CultureInfo.InvariantCulture)
        : value => value.ToString("0.###", CultureInfo.InvariantCulture);
}
