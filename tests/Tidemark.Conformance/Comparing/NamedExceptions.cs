using Tidemark.Conformance.Reading;

namespace Tidemark.Conformance.Comparing;

/// <summary>The series where we rightly differ from a peer: exceptions.csv, checked in, one line each with the peer's oddity and the reason.</summary>
internal sealed class NamedExceptions
{
    private readonly Dictionary<string, string> _reasons;

    private NamedExceptions(Dictionary<string, string> reasons) => _reasons = reasons;

    public static NamedExceptions Read()
    {
        var csv = Csv.Read(Path.Combine(AppContext.BaseDirectory, "exceptions.csv"));
        return new(csv.Records.ToDictionary(r => csv.Field(r, "series_id"), r => $"{csv.Field(r, "oddity")}: {csv.Field(r, "reason")}", StringComparer.Ordinal));
    }

    public string? Reason(string series) => _reasons.GetValueOrDefault(series);
}
