using System.Text;

namespace Tidemark.Documents.Tables;

/// <summary>What a column is for.</summary>
public enum ColumnUse
{
    /// <summary>When: a date, a period, or names in order.</summary>
    When,

    /// <summary>What is counted or measured: the numerator, or the value.</summary>
    Count,

    /// <summary>Out of how many, or over what exposure: the denominator.</summary>
    Of,

    /// <summary>Which series a row belongs to: a ward, a team.</summary>
    By,

    /// <summary>Notes about a point.</summary>
    Note,
}

/// <summary>Tells from its heading what a column is for, in the words that people use on wards.</summary>
internal static class ColumnNames
{
    private static readonly (ColumnUse Use, string[] Names)[] Whole =
    [
        (ColumnUse.When,
        [
            "date", "day", "week", "month", "quarter", "year", "period", "when", "time", "w c", "wc", "dates", "sample", "point", "no", "index", "x", "t",
        ]),
        (ColumnUse.Of,
        [
            "denominator", "denom", "n", "total", "of", "out of", "patients", "cases", "bed days", "beddays", "obd", "obds", "admissions", "discharges",
            "visits", "opportunities", "attendances", "exposure", "population", "size", "shifts", "observed", "audited", "d", "days at risk",
            "patient days", "contacts", "appointments",
        ]),
        (ColumnUse.Count,
        [
            "numerator", "num", "count", "counts", "events", "event count", "falls", "incidents", "number", "value", "values", "y", "result", "score",
            "yes", "compliant", "rate", "restraints", "percent", "percentage", "infections", "minutes", "hours", "measurement",
        ]),
        (ColumnUse.By, ["ward", "team", "unit", "site", "hospital", "trust", "organisation", "series", "label", "group", "name", "area", "location", "place", "facet"]),
        (ColumnUse.Note, ["note", "notes", "comment", "comments", "annotation", "annotations", "remarks", "remark"]),
    ];

    private static readonly (ColumnUse Use, string[] Words)[] Parts =
    [
        (ColumnUse.Of, ["denominator", "bed days", "beddays", "out of", "patient days", "total", "number of patients", "number of shifts", "number of cases"]),
        (ColumnUse.When, ["date", "week", "month", "quarter", "period"]),
        (ColumnUse.Note, ["comment", "notes"]),
        (ColumnUse.Count, ["numerator", "number", "count", "events", "incidents", "falls"]),
    ];

    /// <summary>What a heading says that its column is for; null where it does not say.</summary>
    public static ColumnUse? UseOf(string heading)
    {
        var name = Simple(heading);
        if (name.Length == 0) return null;
        foreach (var (use, names) in Whole)
            if (names.Contains(name)) return use;
        foreach (var (use, words) in Parts)
            if (words.Any(word => $" {name} ".Contains($" {word} ", StringComparison.Ordinal))) return use;
        return null;
    }

    public static bool IsKnown(string heading) => UseOf(heading) is not null;

    /// <summary>Whether a heading says that its numbers are percentages.</summary>
    public static bool IsPercent(string heading) =>
        heading.Contains('%', StringComparison.Ordinal)
        || (Simple(heading) is var name && (name.Contains("percent", StringComparison.Ordinal) || name.Contains("per cent", StringComparison.Ordinal)));

    /// <summary>Whether a heading says that bare years or day numbers under it are dates.</summary>
    public static bool IsDate(string heading) => $" {Simple(heading)} " is var name
        && (name.Contains(" date ", StringComparison.Ordinal) || name.Contains(" day ", StringComparison.Ordinal) || name.Contains(" week ", StringComparison.Ordinal)
            || name.Contains(" month ", StringComparison.Ordinal) || name.Contains(" w c ", StringComparison.Ordinal));

    public static bool IsYear(string heading) => $" {Simple(heading)} ".Contains(" year ", StringComparison.Ordinal);

    /// <summary>Letters and digits in lower case, anything else as one space.</summary>
    private static string Simple(string heading)
    {
        var simple = new StringBuilder(heading.Length);
        foreach (var c in heading)
        {
            if (char.IsLetterOrDigit(c)) simple.Append(char.ToLowerInvariant(c));
            else if (simple.Length > 0 && simple[^1] != ' ') simple.Append(' ');
        }

        return simple.ToString().TrimEnd();
    }
}
