using System.Globalization;

namespace Tidemark.Conformance.Reading;

/// <summary>A folder with inputs.csv and settings.csv and, where the answers are to be compared, expected_*.csv and ref_*.csv.</summary>
internal static class Oracle
{
    /// <summary>All series, in the order of settings.csv.</summary>
    /// <exception cref="InvalidDataException">A file is not of the form that the oracle's README describes.</exception>
    public static IReadOnlyList<Series> Read(string folder)
    {
        var inputs = Csv.Read(Path.Combine(folder, "inputs.csv"));
        var rows = inputs.Records.Select(r => (Id: inputs.Field(r, "series_id"), Row: RowOf(inputs, r))).ToLookup(r => r.Id, r => r.Row, StringComparer.Ordinal);
        var settings = Csv.Read(Path.Combine(folder, "settings.csv"));
        return [.. settings.Records.Select(r => SeriesOf(settings, r, rows))];
    }

    private static Series SeriesOf(Csv csv, string[] record, ILookup<string, Row> rows)
    {
        var fields = csv.Header.ToDictionary(name => name, name => csv.Field(record, name), StringComparer.Ordinal);
        var id = fields["series_id"];
        return new Series(id, fields["peer"], fields["chart"], csv.Field(record, "category"), csv.Field(record, "status") == "error",
            new Settings(fields), [.. rows[id]]);
    }

    private static Row RowOf(Csv csv, string[] record)
    {
        string Field(string name) => csv.Field(record, name);
        double Number(string name) => Numbers.ParseOrMissing(Field(name));
        DateTime? date = Field("date").Length == 0 ? null : DateTime.Parse(Field("date"), CultureInfo.InvariantCulture);
        return new Row(int.Parse(Field("i"), CultureInfo.InvariantCulture), date, Number("x"), Field("label"), Field("facet1"), Field("facet2"),
            Number("numerator"), Number("denominator"), Field("phase"), Field("excluded") == "1", Number("cl_given"), Number("target"),
            Number("trajectory"), Field("is_newdata") == "1");
    }
}
