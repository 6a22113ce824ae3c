using System.Globalization;
using System.Text.Json.Nodes;

namespace Tidemark.Web.Packs.Format;

internal sealed class NumberKind : ScalarKind
{
    public override string Expected => "a whole number";

    public override bool IsBare => true;

    public override object? Read(string text, ShapeKey key, Complaint complain)
    {
        var (least, most) = Ends(key);
        // A leading zero means octal to some readers of YAML.
        var isNumber = text is "0" || (text.Length > 0 && text[0] != '0' && text.All(char.IsAsciiDigit));
        if (isNumber
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
            return number;
        complain(
            $"“{key.Name}” is {Quoting.Quote(text)}{(isNumber ? "" : ", which is no whole number")}.",
            least == most ? $"Write {least}." : $"Write a whole number from {least:N0} to {most:N0}, in digits only.");
        return null;
    }

    public override string Write(object value) => ((int)value).ToString(CultureInfo.InvariantCulture);

    public override JsonObject Schema(ShapeKey key)
    {
        var (least, most) = Ends(key);
        return new JsonObject { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };
    }

    private static (int Least, int Most) Ends(ShapeKey key) => (key.Between?.Least ?? 0, key.Between?.Most ?? int.MaxValue);
}

internal sealed class FlagKind : ScalarKind
{
    public override string Expected => "true or false";

    public override bool IsBare => true;

    public override object? Read(string text, ShapeKey key, Complaint complain)
    {
        switch (text)
        {
            case "true": return true;
            case "false": return false;
            default:
                complain($"“{key.Name}” is {Quoting.Quote(text)}.", "Write true or false.");
                return null;
        }
    }

    public override string Write(object value) => (bool)value ? "true" : "false";

    public override JsonObject Schema(ShapeKey key) => new() { ["type"] = "boolean" };
}
