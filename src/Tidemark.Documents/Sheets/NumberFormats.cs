using System.Buffers;
using System.Globalization;
using Tidemark.Documents.Packages;

namespace Tidemark.Documents.Sheets;

/// <summary>What a number of a workbook means by its format.</summary>
internal enum NumberMeaning
{
    Number,
    Percent,
    Date,
}

/// <summary>Shows the numbers of a workbook about as Excel does: dates as dates, percentages as percentages, decimals as the format says.</summary>
/// <remarks>
/// Colours, conditions, currency and text inside a format are not reproduced: the figure is what matters for search and for reading.
/// Dates are shown day first, as in Britain.
/// </remarks>
internal sealed class NumberFormats
{
    private const int MaxDecimals = 15;
    private static readonly SearchValues<char> DateLetters = SearchValues.Create("dmyhsDMYHS");
    private static readonly SearchValues<char> DayLetters = SearchValues.Create("dyDY");
    private readonly Dictionary<int, string> _codes = [];
    private readonly List<int> _cellFormats = [];

    /// <summary>Whether day 0 is in 1904 instead of 1900.</summary>
    public bool StartsIn1904 { get; set; }

    public static NumberFormats Read(OfficePackage package, string? part)
    {
        var formats = new NumberFormats();
        if (part is null || !package.Has(part)) return formats;
        using var xml = package.OpenXml(part);
        var inCellFormats = false;
        while (xml.Read())
        {
            if (xml.Name == "cellXfs") inCellFormats = xml.IsStart && !xml.IsEmpty;
            if (!xml.IsStart || !int.TryParse(xml["numFmtId"], CultureInfo.InvariantCulture, out var id)) continue;
            if (xml.Name == "numFmt" && xml["formatCode"] is { } code) formats._codes[id] = code;
            if (xml.Name == "xf" && inCellFormats) formats._cellFormats.Add(id);
        }

        return formats;
    }

    /// <summary>Shows a number.</summary>
    /// <param name="raw">The value as stored: an invariant number.</param>
    /// <param name="style">The cell's style, an index from 0; null for none.</param>
    public string Show(string raw, string? style)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return raw;
        var code = CodeOf(style);
        if (code.Length == 0 || code.Equals("General", StringComparison.OrdinalIgnoreCase)) return Plain(number);
        if (code.AsSpan().ContainsAny(DateLetters)) return Date(number, code) ?? Plain(number);
        var decimals = Math.Min(Decimals(code), MaxDecimals);
        if (code.Contains('%', StringComparison.Ordinal)) return Fixed(number * 100, "F", decimals) + "%";
        if (code.Contains('E', StringComparison.Ordinal) || !code.AsSpan().ContainsAny("0#")) return Plain(number);
        return Fixed(number, code.Contains(',', StringComparison.Ordinal) ? "N" : "F", decimals);
    }

    /// <summary>What the numbers of a style mean.</summary>
    /// <param name="style">The cell's style, an index from 0; null for none.</param>
    public NumberMeaning MeaningOf(string? style)
    {
        var code = CodeOf(style);
        if (code.Equals("General", StringComparison.OrdinalIgnoreCase)) return NumberMeaning.Number;
        if (code.Contains('%', StringComparison.Ordinal)) return NumberMeaning.Percent;
        return code.AsSpan().ContainsAny(DayLetters) || code.Contains("mmm", StringComparison.OrdinalIgnoreCase) ? NumberMeaning.Date : NumberMeaning.Number;
    }

    /// <summary>The moment that a number of days stands for; null where there is none.</summary>
    public DateTime? DateOf(double serial)
    {
        if (serial is < 0 or >= 2_958_466) return null;
        var days = StartsIn1904 ? serial + 1_462 : serial;
        // Excel counts a 29 February 1900 that never was; before it, its serials are one day short.
        return new DateTime(1899, 12, 30).AddDays(days < 60 ? days + 1 : days).AddMilliseconds(0.5);
    }

    private string CodeOf(string? style)
    {
        var id = int.TryParse(style, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < _cellFormats.Count ? _cellFormats[index] : 0;
        return Bare(_codes.GetValueOrDefault(id) ?? BuiltIn(id));
    }

    /// <summary>Rounds halves away from nought, as Excel does, on the digits that Excel shows rather than on the binary fraction.</summary>
    private static string Fixed(double number, string form, int decimals) => Math.Abs(number) < 1e15
        ? Math.Round((decimal)number, decimals, MidpointRounding.AwayFromZero).ToString(form + decimals, CultureInfo.InvariantCulture)
        : Plain(number);

    private static string Plain(double number) => number.ToString("G15", CultureInfo.InvariantCulture);

    private string? Date(double serial, string code)
    {
        if (DateOf(serial) is not { } at) return null;
        var hasTime = code.AsSpan().ContainsAny("hHsS");
        if (!code.AsSpan().ContainsAny("dDyY") && hasTime) return at.ToString("HH:mm", CultureInfo.InvariantCulture);
        return at.ToString(hasTime ? "dd/MM/yyyy HH:mm" : "dd/MM/yyyy", CultureInfo.InvariantCulture);
    }

    private static int Decimals(string code)
    {
        var point = code.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : code.Skip(point + 1).TakeWhile(c => c is '0' or '#' or '?').Count(c => c == '0');
    }

    /// <summary>The first of a format's alternatives, without what it only prints: quotes, escapes, colours, padding.</summary>
    private static string Bare(string code)
    {
        var bare = new System.Text.StringBuilder(code.Length);
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            if (code[i] is '\\' or '_' or '*') i++;
            else if (code[i] is '"') i = End(code, i + 1, '"');
            else if (code[i] is '[') i = End(code, i + 1, ']');
            else bare.Append(code[i]);
        }

        return bare.ToString();
    }

    private static int End(string code, int from, char mark)
    {
        var at = from <= code.Length ? code.IndexOf(mark, from) : -1;
        return at < 0 ? code.Length : at;
    }

    private static string BuiltIn(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 or 37 or 38 => "#,##0",
        4 or 39 or 40 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        (>= 14 and <= 17) or (>= 27 and <= 31) or (>= 50 and <= 58) => "dd/mm/yyyy",
        (>= 18 and <= 21) or 45 or 46 or 47 => "hh:mm",
        22 => "dd/mm/yyyy hh:mm",
        _ => "General",
    };
}
