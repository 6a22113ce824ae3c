using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;
using Tidemark.Documents.Kinds;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Library;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Features.Shared.Components.Recording;

namespace Tidemark.Web.Features.Library.Showing;

/// <summary>What search engines and library catalogues read of a material (schema.org, JSON-LD). Unknowns are left out.</summary>
internal static class LinkedData
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>JSON that is safe within a script element: the serialiser escapes every angle bracket.</summary>
    public static string Of(MaterialDetails details, RecordingView? recording, Collaborative collaborative, string site, string address)
    {
        var material = details.Material;
        var main = details.Newest?.Main;
        var isVideo = material.Kind == MaterialKind.Recording && main is not null && FileLabel.KindOf(main.Stored) == FileKind.Mp4;
        var poster = details.Newest?.Files.FirstOrDefault(f => f.File.Role == FileRole.PosterImage);
        var published = details.Newest?.Version.Published?.ToString();
        var data = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["@context"] = "https://schema.org",
            ["@type"] = isVideo ? "VideoObject" : "LearningResource",
            ["name"] = material.Heading,
            ["url"] = site + address,
            ["description"] = SafeMarkdown.ToPlainText(material.Summary) is { Length: > 0 } summary ? summary : isVideo ? material.Heading : null,
            ["learningResourceType"] = isVideo ? null : Words.For(material.Kind),
            ["license"] = material.Licence?.Code is { } code ? LicenceWords.For(code).Address ?? code : null,
            ["creditText"] = material.Credit,
            ["datePublished"] = published,
            ["uploadDate"] = isVideo ? published : null,
            ["version"] = details.Newest?.Version.Number.ToString(),
            ["contentUrl"] = isVideo ? site + main!.Address : null,
            ["thumbnailUrl"] = isVideo && poster is not null ? site + poster.Address : null,
            ["duration"] = isVideo && recording?.Length is { } length ? XmlConvert.ToString(TimeSpan.FromSeconds(Math.Round(length.TotalSeconds))) : null,
            ["transcript"] = isVideo && recording is { Turns.Count: > 0 } ? Transcript(recording) : null,
            ["caption"] = isVideo && recording is { Captions.Count: > 0 } ? recording.Captions.Select(c => Caption(c, site)).ToList() : null,
            ["encodingFormat"] = main?.Stored.MediaType,
            ["isPartOf"] = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["@type"] = "Project",
                ["name"] = collaborative.Name,
                ["url"] = site + Links.CollaborativeLinks.Show(collaborative.Slug),
            },
        };
        return JsonSerializer.Serialize(data.Where(d => d.Value is not null).ToDictionary(d => d.Key, d => d.Value), Options);
    }

    /// <summary>What is said, from captions that a person has checked: a recording has no others here.</summary>
    private static string Transcript(RecordingView recording) =>
        string.Join('\n', recording.Turns.Select(t => t.Speaker is null ? t.Text : $"{t.Speaker}: {t.Text}"));

    private static Dictionary<string, string?> Caption(CaptionTrack track, string site) => new(StringComparer.Ordinal)
    {
        ["@type"] = "MediaObject",
        ["contentUrl"] = site + track.Address,
        ["encodingFormat"] = FileKind.WebVtt.MediaType,
        ["inLanguage"] = track.Language,
    };
}
