using System.Text;
using Tidemark.Documents.Tables;

namespace Tidemark.Documents.Tests.Tables;

/// <summary>Reads tables as a person would send them.</summary>
internal static class Sent
{
    public static ChartReading Pasted(string text, ColumnWishes? wishes = null) =>
        ChartReading.Of(TableFile.Paste(text, TableLimits.Web), wishes, TestContext.Current.CancellationToken);

    public static ChartReading Bytes(byte[] bytes, TableWishes? table = null, ColumnWishes? wishes = null, TableLimits? limits = null)
    {
        // The table reads from the stream for as long as it is used.
        var file = new MemoryStream(bytes, writable: false);
        return ChartReading.Of(TableFile.Read(file, limits, table, TestContext.Current.CancellationToken), wishes, TestContext.Current.CancellationToken);
    }

    public static byte[] In(Encoding encoding, string text, bool mark = true) => [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];

    /// <summary>The points as "2021-01-07 3/20", one after another; "?" is missing.</summary>
    public static string Points(ChartReading reading)
    {
        Assert.Equal([], reading.Problems.Select(p => p.ToString()));
        var data = reading.Data!;
        return string.Join(", ", Enumerable.Range(0, data.Moments.Count).Select(i => Point(data, i)));
    }

    private static string Point(ChartData data, int i)
    {
        var when = data.Moments.DateOf(i)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? data.Moments.NameOf(i);
        if (data.AreEvents) return when;
        return data.Denominators.IsEmpty ? $"{when} {Shown(data.Numerators.Span[i])}" : $"{when} {Shown(data.Numerators.Span[i])}/{Shown(data.Denominators.Span[i])}";
    }

    private static string Shown(double value) => double.IsNaN(value) ? "?" : value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
