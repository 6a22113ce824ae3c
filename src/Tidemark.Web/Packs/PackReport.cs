using System.Globalization;
using Tidemark.Web.Packs.Format;

namespace Tidemark.Web.Packs;

/// <summary>The outcome of a check in plain lines, for a terminal or a log.</summary>
internal static class PackReport
{
    /// <summary>One line for each mistake, and a closing line with their number or with what the pack holds.</summary>
    public static IEnumerable<string> Lines(PackCheckOutcome outcome)
    {
        foreach (var mistake in outcome.Mistakes) yield return mistake.ToString();
        yield return outcome.Pack is { } pack
            ? $"No mistakes. The pack holds {Contents(pack, outcome.Files.Count)}."
            : $"{(outcome.HasMore ? "More than " : "")}{Count(outcome.Mistakes.Count, "mistake")}. Nothing was changed.";
    }

    private static string Contents(Pack pack, int files)
    {
        var counts =
            from file in PackFileShape.All
            from key in file.Shape.Keys
            where file.IsOptional && key.IsList && key.Kind is null
            let count = key.EntriesIn(file.Get(pack)).Count()
            where count > 0
            select Count(count, Naming.Noun(key.ValueType));
        var all = counts.ToList();
        if (files > 0) all.Add(Count(files, "file"));
        return all.Count == 0 ? "a collaborative and nothing else" : Naming.List(all);
    }

    private static string Count(int count, string noun) => count == 1
        ? $"1 {noun}"
        : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {Plural(noun)}");

    private static string Plural(string noun) => noun switch
    {
        "person" => "people",
        _ when noun.EndsWith('y') => noun[..^1] + "ies",
        _ => noun + "s",
    };
}
