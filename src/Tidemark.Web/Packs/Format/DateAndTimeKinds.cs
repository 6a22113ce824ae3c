using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Tidemark.Domain.Common;

namespace Tidemark.Web.Packs.Format;

internal sealed partial class DateKind : ScalarKind
{
    private const string HowTo = "Write 2021-09-13, or 2021-09 when only the month is known, or 2021 when only the year is.";

    public override string Expected => "a date";

    public override object? Read(string text, ShapeKey key, Complaint complain)
    {
        if (PartialDate.TryParse(text, out var date)) return date;
        var wrong = Shape().Match(text) switch
        {
            { Success: false } => "which is not a date as packs write it",
            var m when m.Groups["day"].Success => "which is not a day of the calendar",
            var m when m.Groups["month"].Success => "which is not a month of the calendar",
            _ => "which is not a year from 1900 to 2199",
        };
        complain($"“{key.Name}” is {Quoting.Quote(text)}, {wrong}.", HowTo);
        return null;
    }

    // A year alone is a number to readers of YAML.
    public override JsonObject Schema(ShapeKey key) => new()
    {
        ["type"] = new JsonArray("string", "integer"),
        ["pattern"] = "^(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
        ["minimum"] = 1900,
        ["maximum"] = 2199,
    };

    [GeneratedRegex("^[0-9]{4}(?<month>-[0-9]{2}(?<day>-[0-9]{2})?)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Shape();
}

internal sealed class TimeKind : ScalarKind
{
    private const string Form = "HH:mm";

    public override string Expected => "a time";

    public override object? Read(string text, ShapeKey key, Complaint complain)
    {
        if (TimeOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time;
        complain($"“{key.Name}” is {Quoting.Quote(text)}, which is not a time of day.",
            "Write hours and minutes with two digits each, such as 09:30 or 13:30.");
        return null;
    }

    public override string Write(object value) => ((TimeOnly)value).ToString(Form, CultureInfo.InvariantCulture);

    public override JsonObject Schema(ShapeKey key) => new() { ["type"] = "string", ["pattern"] = "^([01][0-9]|2[0-3]):[0-5][0-9]$" };
}
