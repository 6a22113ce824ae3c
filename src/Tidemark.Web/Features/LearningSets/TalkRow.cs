using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;
using Tidemark.Domain.Library;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.LearningSets;

/// <summary>One talk as lists show it.</summary>
public sealed record TalkRow(
    TalkId Id, Slug Collaborative, Slug Slug, string Heading, TalkKind Kind, string Summary, string? Note, string? ContentNote,
    IReadOnlyList<Speakers> Speakers, IReadOnlyList<MaterialRow> Materials, GatheringId? GatheringId);

/// <summary>A material as lists of learning sets show it.</summary>
public sealed record MaterialRow(string Heading, string Address, string Kind, string? Note, GatheringId? GatheringId, TalkId? TalkId, bool IsRecording)
{
    public static MaterialRow Of(Material material, Slug collaborative) => new(
        material.Heading, LibraryLinks.Show(collaborative, material.Slug), Words.For(material.Kind), material.Note, material.GatheringId, material.TalkId,
        material.Kind == MaterialKind.Recording);
}

/// <summary>
/// People who appear together: the same part, role and affiliation as they were then. Nobody named means that no
/// source names them.
/// </summary>
public sealed record Speakers(IReadOnlyList<string> Names, AppearancePart Part, string? Role, string? Teams, string? Affiliation)
{
    /// <summary>What comes after the names: “, host”.</summary>
    public string PartWords => Part switch
    {
        AppearancePart.Host => ", host",
        AppearancePart.Panellist => ", panel",
        _ => "",
    };

    public string RoleWords => Role ?? (Names.Count > 1 ? "Roles not stated" : "Role not stated");
}
