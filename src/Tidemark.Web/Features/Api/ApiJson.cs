using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tidemark.Web.Features.Api;

/// <summary>How values are written: unknown as null, kinds as words with hyphens, times as hours and minutes.</summary>
internal static class ApiJson
{
    public static void Apply(JsonSerializerOptions options)
    {
        // Readable letters and addresses: the answers are never put into HTML as they are, and browsers may not take them for it (nosniff).
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.Converters.Add(new Minutes());
        options.RespectNullableAnnotations = true;
    }

    /// <summary>A kind as its word: “learning-set”.</summary>
    public static string? Word(Enum? value) => value is null ? null : JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private sealed class Minutes : JsonConverter<TimeOnly>
    {
        private const string Format = "HH:mm";

        public override TimeOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TimeOnly.ParseExact(reader.GetString()!, Format, CultureInfo.InvariantCulture);

        public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));
    }
}
