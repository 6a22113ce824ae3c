using System.Text.Json;
using System.Text.Json.Serialization;
using Tidemark.Domain.Collaboratives;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.Collaboratives;

/// <summary>The collaborative as schema.org has it, for machines that read the page. What is not known is left out.</summary>
internal static class EventSeriesData
{
    // The default encoder also escapes what could end the script element that the data stands in.
    private static readonly JsonSerializerOptions Form = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string Of(Collaborative collaborative, string? host, Uri publicUrl)
    {
        var address = new Uri(publicUrl, CollaborativeLinks.Show(collaborative.Slug)).AbsoluteUri;
        return JsonSerializer.Serialize(new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "EventSeries",
            ["@id"] = address,
            ["url"] = address,
            ["name"] = collaborative.Name,
            ["alternateName"] = collaborative.Abbreviation,
            ["description"] = SafeMarkdown.ToPlainText(collaborative.Summary),
            ["startDate"] = collaborative.Launched?.ToString(),
            ["endDate"] = collaborative.Closed?.ToString(),
            ["organizer"] = host is null ? null : new Dictionary<string, string> { ["@type"] = "Organization", ["name"] = host },
        }.Where(pair => pair.Value is not null).ToDictionary(), Form);
    }
}
