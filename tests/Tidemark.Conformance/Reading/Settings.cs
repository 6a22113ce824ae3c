using System.Globalization;

namespace Tidemark.Conformance.Reading;

/// <summary>The options of one series, by the names of settings.csv. An empty field means “not given” throughout.</summary>
internal sealed class Settings(IReadOnlyDictionary<string, string> fields)
{
    public string Text(string name) => fields.GetValueOrDefault(name, "");

    public bool Has(string name) => Text(name).Length > 0;

    /// <summary>The number, or NaN where it is not given.</summary>
    public double Number(string name) => Numbers.ParseOrMissing(Text(name));

    public double Number(string name, double otherwise) => Has(name) ? Number(name) : otherwise;

    public int? Whole(string name) => Has(name) ? int.Parse(Text(name), CultureInfo.InvariantCulture) : null;

    public bool Flag(string name, bool otherwise = false) => Has(name) ? Text(name) == "1" : otherwise;

    /// <summary>The parts of a list written as <c>a;b;c</c>.</summary>
    public IReadOnlyList<string> List(string name) => Text(name).Split(';', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<int> Wholes(string name) => [.. List(name).Select(t => int.Parse(t, CultureInfo.InvariantCulture))];

    /// <summary>The parts of a list written as <c>A=..;B=..</c>, or null where the list has no names.</summary>
    public IReadOnlyDictionary<string, string>? Named(string name)
    {
        var pairs = List(name).Select(t => t.Split('=', 2)).ToList();
        return pairs.Count > 0 && pairs.All(p => p.Length == 2) ? pairs.ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal) : null;
    }
}
