using System.Text.Json;
using Tidemark.Charts.Spc;

namespace Tidemark.Documents.Charts.Tables;

/// <summary>What stands around the points of a chart as JSON: notes, pauses and tests, each where it is on the axis.</summary>
internal static class JsonAround
{
    public static void Write(Utf8JsonWriter json, SpcChart chart)
    {
        json.WriteStartArray("notes");
        foreach (var note in chart.Notes.OrderBy(note => note.At))
        {
            json.WriteStartObject();
            WriteMoment(json, "at", chart, note.At);
            json.WriteString("text", note.Text);
            json.WriteString("kind", JsonFile.Name(note.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteStretches(json, chart, "pauses", "reason", chart.Pauses.Select(pause => (pause.From, pause.To, pause.Reason)));
        WriteStretches(json, chart, "tests", "name", chart.Tests.Select(test => (test.From, test.To, test.Name)));
    }

    private static void WriteStretches(
        Utf8JsonWriter json, SpcChart chart, string list, string words, IEnumerable<(double From, double? To, string Words)> stretches)
    {
        json.WriteStartArray(list);
        foreach (var stretch in stretches.OrderBy(stretch => stretch.From))
        {
            json.WriteStartObject();
            WriteMoment(json, "from", chart, stretch.From);
            WriteMoment(json, "to", chart, stretch.To);
            json.WriteString(words, stretch.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A date where the chart has dates, else the index along the axis.</summary>
    private static void WriteMoment(Utf8JsonWriter json, string name, SpcChart chart, double? at)
    {
        if (at is { } position && chart.Moments.AreDates)
            json.WriteString(name, JsonFile.Date(AxisDay.Of(position)));
        else
            json.WriteOrNull(name, at);
    }
}
