using System.Text.Json;
using Tidemark.Charts.Spc;
using Tidemark.Documents.Charts.Tables;

namespace Tidemark.Documents.Tests.Charts.Tables;

public class JsonFileTests
{
    [Fact]
    public void A_chart_is_written_whole_and_in_one_shape()
    {
        var chart = ChartsToExport.TwoPhases();

        using var json = JsonDocument.Parse(JsonFile.Of(chart, ChartsToExport.Words));
        var root = json.RootElement;

        Assert.Equal(
            ["shape", "chart", "words", "rules", "phases", "points", "signals", "notes", "pauses", "tests"], root.EnumerateObject().Select(field => field.Name));
        Assert.Equal("tidemark-chart-1", root.GetProperty("shape").GetString());
        Assert.Equal("c", root.GetProperty("chart").GetProperty("kind").GetString());
        Assert.Equal(2.5, root.GetProperty("chart").GetProperty("target").GetDouble());
        Assert.Equal("lower", root.GetProperty("chart").GetProperty("better").GetString());
        Assert.Equal("Anhøj rules", root.GetProperty("rules").GetProperty("name").GetString());
        Assert.Equal(ChartsToExport.Words.Headline, root.GetProperty("words").GetProperty("headline").GetString());
        Assert.Equal([20, 28], root.GetProperty("phases").EnumerateArray().Select(phase => phase.GetProperty("baselineEnd").GetInt32()));
        Assert.Equal([10], root.GetProperty("signals")[0].GetProperty("points").EnumerateArray().Select(point => point.GetInt32()));
        Assert.Equal("2026-05-25", root.GetProperty("notes")[0].GetProperty("at").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("pauses")[0].GetProperty("to").ValueKind);
    }

    [Fact]
    public void Points_carry_their_numbers_bit_for_bit_and_null_for_what_is_missing()
    {
        var chart = ChartsToExport.TwoPhases();

        using var json = JsonDocument.Parse(JsonFile.Of(chart, ChartsToExport.Words));
        var points = json.RootElement.GetProperty("points");

        Assert.Equal(40, points.GetArrayLength());
        for (var i = 0; i < 40; i++)
        {
            Assert.Equal(chart.Chart.Values[i], points[i].GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : double.NaN);
            Assert.Equal(BitConverter.DoubleToInt64Bits(chart.Chart.Upper[i]), BitConverter.DoubleToInt64Bits(points[i].GetProperty("upper").GetDouble()));
        }

        Assert.Equal(JsonValueKind.Null, points[16].GetProperty("value").ValueKind);
        Assert.Equal("The ward was closed on two days", points[13].GetProperty("excludedBecause").GetString());
        Assert.True(points[39].GetProperty("provisional").GetBoolean());
        Assert.Equal("concernHigh", points[10].GetProperty("variation").GetString());
        Assert.Equal("2026-01-05", points[0].GetProperty("date").GetString());
    }

    [Fact]
    public void Points_without_dates_have_names_and_hostile_words_stay_what_they_are()
    {
        var chart = ChartsToExport.Numbered(1, 2, 4) with { Measure = "\u0001\"</script>\ud83d\ude00\ud800", Notes = [new ChartNote(1, "שלום")] };

        using var json = JsonDocument.Parse(JsonFile.Of(chart, ChartsToExport.Words));

        Assert.Equal("\u0001\"</script>\ud83d\ude00\ufffd", json.RootElement.GetProperty("chart").GetProperty("measure").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("points")[0].GetProperty("date").ValueKind);
        Assert.Equal("1", json.RootElement.GetProperty("points")[0].GetProperty("name").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("notes")[0].GetProperty("at").GetDouble());
    }
}
