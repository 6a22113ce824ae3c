using System.Globalization;

namespace Tidemark.Conformance.Reading;

/// <summary>Numbers as R writes them, with Inf, -Inf and NaN.</summary>
internal static class Numbers
{
    public static bool TryParse(string text, out double number)
    {
        number = text switch { "Inf" => double.PositiveInfinity, "-Inf" => double.NegativeInfinity, _ => double.NaN };
        return text is "Inf" or "-Inf" or "NaN" || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>The number, or NaN where the field is empty.</summary>
    public static double ParseOrMissing(string text) =>
        text.Length == 0 ? double.NaN : TryParse(text, out var number) ? number : throw new InvalidDataException($"“{text}” is no number.");

    /// <summary>The shortest text that parses back to the identical number.</summary>
    public static string Write(double number) =>
        double.IsNaN(number) ? "NaN"
        : double.IsPositiveInfinity(number) ? "Inf"
        : double.IsNegativeInfinity(number) ? "-Inf"
        : number.ToString("R", CultureInfo.InvariantCulture);
}
