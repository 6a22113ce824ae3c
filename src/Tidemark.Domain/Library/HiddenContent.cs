using Tidemark.Domain.Common;

namespace Tidemark.Domain.Library;

/// <summary>What a file can give to whoever saves it without showing it.</summary>
public enum HiddenKind
{
    SpeakerNotes,
    HiddenSlides,
    HiddenSheets,
    HiddenRows,
    HiddenColumns,
    HiddenText,
    HiddenShapes,
    Comments,
    TrackedChanges,
    EmbeddedWorkbooks,
    EmbeddedFiles,
    StoredData,
    Macros,
    AuthorNames,
    CustomProperties,

    /// <summary>The file cannot be looked into, so nobody can be told what it hides.</summary>
    Unreadable,
}

/// <summary>One kind of hidden content of a file, and how many of it; at least 1.</summary>
public sealed record HiddenContent(HiddenKind Kind, int Count);

/// <summary>A named person looked at what a file holds without showing it, and agreed that readers get it.</summary>
public sealed record HiddenAccepted(string By, PartialDate On, IReadOnlyList<HiddenContent> Contents);
