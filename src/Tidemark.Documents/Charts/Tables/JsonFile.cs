using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tidemark.Charts.Spc;

namespace Tidemark.Documents.Charts.Tables;

/// <summary>
/// A chart as JSON for programs, of one stable shape, <see cref="Shape"/>. Indices count from 0, ends are exclusive, dates are
/// 2026-03-01, numbers are in full, and what is missing is null. docs/spc/files.md describes each field.
/// </summary>
public static class JsonFile
{
    /// <summary>The name of the shape. It changes only when a field goes or means something else.</summary>
    public const string Shape = "tidemark-chart-1";

    // The file is no part of a page, so that letters may stand as they are.
    private static readonly JsonWriterOptions Plain = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="words">What is said about it.</param>
    /// <returns>Its bytes: UTF-8 without a byte order mark.</returns>
    public static byte[] Of(SpcChart chart, ChartWords words)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(words);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            json.WriteString("shape", Shape);
            WriteChart(json, chart);
            WriteWords(json, words);
            WriteRules(json, chart);
            WritePhases(json, chart);
            JsonPoints.Write(json, chart);
            WriteSignals(json, chart);
            JsonAround.Write(json, chart);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    /// <summary>A name of the code as JSON writes it: "hitAndMiss".</summary>
    internal static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    internal static void WriteOrNull(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number)) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    internal static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void WriteChart(Utf8JsonWriter json, SpcChart chart)
    {
        json.WriteStartObject("chart");
        json.WriteString("kind", Name(chart.Chart.Plan.Kind));
        json.WriteString("measure", chart.Measure);
        json.WriteString("place", chart.Place);
        json.WriteString("unit", Name(chart.Unit));
        json.WriteString("unitName", chart.UnitName);
        json.WriteString("better", Name(chart.Better));
        json.WriteString("period", Name(chart.Moments.Period));
        json.WriteOrNull("target", chart.Target);
        json.WriteOrNull("sigmas", chart.Chart.Plan.Sigmas);
        json.WriteOrNull("multiplier", chart.Chart.Plan.Multiplier);
        json.WriteOrNull("openInterval", chart.OpenInterval);
        json.WriteBoolean("sensitive", chart.IsSensitive);
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, ChartWords words)
    {
        json.WriteStartObject("words");
        json.WriteString("title", words.Title);
        json.WriteString("headline", words.Headline);
        json.WriteString("description", words.Description);
        json.WriteString("method", words.Method);
        json.WriteString("explanation", words.Explanation);
        json.WriteString("source", words.Source);
        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, SpcChart chart)
    {
        json.WriteStartObject("rules");
        json.WriteString("name", chart.Signals.Rules.Name);
        json.WriteStartArray("rules");
        foreach (var rule in chart.Signals.Rules.Rules) json.WriteStringValue(rule.Name);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePhases(Utf8JsonWriter json, SpcChart chart)
    {
        json.WriteStartArray("phases");
        for (var p = 0; p < chart.Chart.Phases.Count; p++)
        {
            var phase = chart.Chart.Phases[p];
            json.WriteStartObject();
            json.WriteString("name", p < chart.PhaseNames.Count ? chart.PhaseNames[p] : "");
            json.WriteNumber("start", phase.Start);
            json.WriteNumber("end", phase.End);
            json.WriteNumber("baselineEnd", phase.BaselineEnd);
            json.WriteNumber("useful", phase.Useful);
            json.WriteNumber("baselineUseful", phase.BaselineUseful);
            json.WriteOrNull("centre", phase.Centre);
            json.WriteOrNull("sigma", phase.Sigma);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSignals(Utf8JsonWriter json, SpcChart chart)
    {
        json.WriteStartArray("signals");
        foreach (var signal in chart.Signals.All)
        {
            json.WriteStartObject();
            json.WriteString("rule", signal.Rule.Name);
            json.WriteNumber("phase", signal.Phase);
            json.WriteString("direction", Name(signal.Direction));
            json.WriteString("sentence", signal.Sentence);
            json.WriteStartArray("points");
            foreach (var point in signal.Points) json.WriteNumberValue(point);
            json.WriteEndArray();
            json.WriteStartArray("completions");
            foreach (var point in signal.Completions) json.WriteNumberValue(point);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
