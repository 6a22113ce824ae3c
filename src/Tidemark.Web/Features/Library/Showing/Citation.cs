using Tidemark.Domain.Collaboratives;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.Library.Showing;

/// <summary>How to cite a material, of what is known and no more.</summary>
internal static class Citation
{
    public static string Of(MaterialDetails details, Collaborative collaborative, string address)
    {
        var material = details.Material;
        var kind = Words.For(material.Kind).ToLowerInvariant();
        var heading = $"{material.Heading} [{kind}{(material.Title is null ? "; heading by Tidemark" : "")}]";
        var published = details.Newest?.Version.Published?.ToWords() ?? "Date not known";
        string?[] parts =
        [
            material.Credit, heading, details.Host is null ? collaborative.Name : $"{collaborative.Name}, {details.Host}",
            details.Versions.Count > 1 ? $"Version {details.Versions[0].Version.Number}" : null, published, $"Tidemark: {address}",
        ];
        return string.Join(". ", parts.OfType<string>().Select(p => p.TrimEnd('.')));
    }
}
