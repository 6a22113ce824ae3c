using Tidemark.Conformance.Reading;
using Tidemark.Conformance.References;

namespace Tidemark.Conformance.Comparing;

/// <summary>Compares tables of constants and bounds with the engine's own. Flags and counts in them must agree exactly, and as numbers they do or do not.</summary>
internal static class ReferenceAgreement
{
    /// <summary>Prints a line for each table and its first differences. Returns whether all agree.</summary>
    public static bool Print(TextWriter output, string folder, IEnumerable<Reference> references)
    {
        var files = Directory.EnumerateFiles(folder, "ref_*.csv").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
        var known = references.ToDictionary(r => r.File, StringComparer.Ordinal);
        var agree = true;
        foreach (var file in files)
        {
            if (!known.TryGetValue(file, out var reference))
            {
                output.WriteLine($"{file}: nothing answers for it");
                agree = false;
                continue;
            }

            var csv = Csv.Read(Path.Combine(folder, file));
            var differences = csv.Records.Select(r => Difference(reference, csv, r)).OfType<string>().ToList();
            output.WriteLine($"{file}: {csv.Records.Count - differences.Count} of {csv.Records.Count} rows agree");
            foreach (var difference in differences.Take(5)) output.WriteLine($"  {difference}");
            agree &= differences.Count == 0;
        }

        return agree;
    }

    private static string? Difference(Reference reference, Csv csv, string[] record)
    {
        var key = record.Take(reference.KeyLength).Select(Numbers.ParseOrMissing).ToArray();
        var ours = reference.Answer(key);
        for (var c = reference.KeyLength; c < record.Length; c++)
        {
            var own = ours[c - reference.KeyLength].Text;
            if (!Closeness.Same(record[c], own, exact: false))
                return $"{string.Join(", ", record.Take(reference.KeyLength))}: {csv.Header[c]} is {record[c]}, ours {own}";
        }

        return null;
    }
}
