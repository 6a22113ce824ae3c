using Microsoft.Extensions.Primitives;

namespace Tidemark.Web.Features.Charts;

/// <summary>What a person typed into the page of charts, as it was typed, so that it can be shown again.</summary>
/// <param name="Data">The table.</param>
/// <param name="Typed">The texts of the options by their names, one a line where there may be several.</param>
public sealed record DrawForm(string Data, IReadOnlyDictionary<string, string> Typed)
{
    public static DrawForm Empty { get; } = new("", new Dictionary<string, string>());

    /// <summary>Names that are not options are passed over.</summary>
    public static DrawForm Of(string data, IEnumerable<KeyValuePair<string, StringValues>> values) => new(
        data.ReplaceLineEndings("\n"),
        values.Where(v => ChartOptionList.Find(v.Key) is not null).ToDictionary(v => v.Key, v => string.Join('\n', v.Value.ToArray()).ReplaceLineEndings("\n").Trim()));

    /// <summary>What was typed for an option, or empty.</summary>
    public string this[string option] => Typed.GetValueOrDefault(option, "");

    /// <summary>Whether any of these options was decided: their group is then shown open.</summary>
    public bool HasAny(params ReadOnlySpan<string> options)
    {
        foreach (var option in options)
            if (this[option].Length > 0) return true;
        return false;
    }

    public ChartOptions Options(out IReadOnlyList<string> problems) => ChartOptions.Read(
        from typed in Typed
        from line in ChartOptionList.Find(typed.Key)!.IsMany ? typed.Value.Split('\n') : [typed.Value]
        select KeyValuePair.Create(typed.Key, line),
        out problems);
}
