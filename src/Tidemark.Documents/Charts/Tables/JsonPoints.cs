using System.Text.Json;
using Tidemark.Charts.Spc;
using Tidemark.Spc.Signals;

namespace Tidemark.Documents.Charts.Tables;

/// <summary>The points of a chart as JSON.</summary>
internal static class JsonPoints
{
    public static void Write(Utf8JsonWriter json, SpcChart chart)
    {
        var provisional = chart.Provisional.ToHashSet();
        json.WriteStartArray("points");
        for (var i = 0; i < chart.Chart.Count; i++) WritePoint(json, chart, i, provisional.Contains(i));
        json.WriteEndArray();
    }

    private static void WritePoint(Utf8JsonWriter json, SpcChart chart, int index, bool isProvisional)
    {
        var numbers = chart.Chart;
        json.WriteStartObject();
        json.WriteString("date", JsonFile.Date(chart.Moments.DateOf(index)));
        json.WriteString("name", chart.Moments.NameOf(index));
        json.WriteOrNull("value", numbers.Values[index]);
        json.WriteOrNull("size", numbers.Sizes.IsEmpty ? null : numbers.Sizes[index]);
        json.WriteOrNull("centre", numbers.Centre[index]);
        json.WriteOrNull("lower", numbers.Lower[index]);
        json.WriteOrNull("upper", numbers.Upper[index]);
        json.WriteString("variation", JsonFile.Name(Judgement.VariationAt(chart.Signals, index, chart.Better)));
        json.WriteBoolean("excluded", numbers.IsExcluded(index));
        json.WriteString("excludedBecause", chart.ExclusionReasons.GetValueOrDefault(index));
        json.WriteBoolean("provisional", isProvisional);
        json.WriteEndObject();
    }
}
