using Tidemark.Domain.Common;
using Tidemark.Domain.Library;

namespace Tidemark.Web.Packs.Shapes;

[PackFile("materials.yaml", Optional = true)]
[Says("Things anyone can use: slides, handouts, recordings.")]
internal sealed record MaterialsFile : PackEntry
{
    public IReadOnlyList<MaterialEntry> Materials { get; init; } = [];
}

internal sealed record MaterialEntry : IdentifiedEntry
{
    [Says("The last part of its address, if it is not the id.")]
    public Slug? Slug { get; init; }

    public IReadOnlyList<Slug> FormerSlugs { get; init; } = [];

    [Says("The title as the source shows it. Leave it out where it has none, and write a heading.")]
    [AtMost(300)]
    public string? Title { get; init; }

    [Says("What pages call a material without a title.")]
    [AtMost(300)]
    public string? Heading { get; init; }

    public required MaterialKind Kind { get; init; }

    [LongText]
    [AtMost(4_000)]
    public string? Summary { get; init; }

    [LongText]
    [AtMost(2_000)]
    public string? Note { get; init; }

    [AtMost(1_000)]
    public string? ContentNote { get; init; }

    [RefersTo<GatheringEntry>]
    public Slug? Gathering { get; init; }

    [RefersTo<TalkEntry>]
    public Slug? Talk { get; init; }

    [Says("How the gathering and the talk are known, or what the source does say.")]
    [AtMost(500)]
    public string? FilingBasis { get; init; }

    [RefersTo<TeamEntry>]
    public IReadOnlyList<Slug> Teams { get; init; } = [];

    [Says("Drivers of the newest theory of change that has them.")]
    [RefersTo<DriverEntry>]
    public IReadOnlyList<Slug> Drivers { get; init; } = [];

    public LicenceEntry? Licence { get; init; }

    [AtMost(500)]
    public string? Credit { get; init; }

    [Default(Sharing.Public)]
    public Sharing Sharing { get; init; } = Sharing.Public;

    public PartialDate? ReviewBy { get; init; }

    [Says("The material was taken back. Its address stays.")]
    public WithdrawnEntry? Withdrawn { get; init; }

    [RefersTo<SourceEntry>]
    public IReadOnlyList<Slug> Sources { get; init; } = [];

    [Says("Issues of it. None means that no file is held.")]
    public IReadOnlyList<VersionEntry> Versions { get; init; } = [];
}

internal sealed record LicenceEntry : PackEntry
{
    [Says("An SPDX code such as CC-BY-4.0 or OGL-UK-3.0. Leave it out where none is stated.")]
    [AtMost(60)]
    public string? Code { get; init; }

    [Says("What the source says of use, in words.")]
    [LongText]
    [AtMost(1_000)]
    public string? Statement { get; init; }
}

internal sealed record WithdrawnEntry : PackEntry
{
    public required PartialDate Date { get; init; }

    [Says("Leave it out for a plain “no longer available”.")]
    [LongText]
    [AtMost(500)]
    public string? Reason { get; init; }
}

internal sealed record VersionEntry : PackEntry
{
    [Between(1, 1_000)]
    public required int Number { get; init; }

    [Says("Leave it out while it is a draft: a draft is not shown.")]
    public PartialDate? Published { get; init; }

    [LongText]
    [AtMost(1_000)]
    public string? ChangeNote { get; init; }

    [Says("Where it lies, if it is not among the pack's files.")]
    public WebAddress? Address { get; init; }

    public IReadOnlyList<FileEntry> Files { get; init; } = [];
}

internal sealed record FileEntry : PackEntry
{
    [Says("The path below files/, with forward slashes.")]
    [AtMost(300)]
    public required string Path { get; init; }

    [Default(FileRole.Main)]
    public FileRole Role { get; init; }

    [Says("The name for readers who save it, if it is not the last part of the path.")]
    [AtMost(150)]
    public string? Name { get; init; }

    [Says("The language of captions or a transcript, such as en-GB.")]
    [AtMost(20)]
    public string? Language { get; init; }

    [Says("Captions and transcripts are public once a named person has checked them.")]
    public CheckedEntry? Checked { get; init; }

    [Says("A named person looked at what the file holds without showing it, and agrees that readers get it.")]
    public HiddenAcceptedEntry? HiddenAccepted { get; init; }
}

internal sealed record HiddenAcceptedEntry : PackEntry
{
    [AtMost(200)]
    public required string By { get; init; }

    public required PartialDate Date { get; init; }

    [Says("What was found in the file and accepted. The check of the pack names what there is.")]
    public IReadOnlyList<HiddenKind> Kinds { get; init; } = [];
}

internal sealed record CheckedEntry : PackEntry
{
    [AtMost(200)]
    public required string By { get; init; }

    public required PartialDate Date { get; init; }
}
