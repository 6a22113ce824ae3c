using Tidemark.Domain.Library;

namespace Tidemark.Web.Features.Shared;

/// <summary>What a file holds without showing it, as pages say it beside the file.</summary>
public static class HiddenWords
{
    /// <summary>“This file also holds speaker notes and one hidden slide.”, or null where nothing is known to be hidden.</summary>
    public static string? For(HiddenAccepted? accepted)
    {
        if (accepted is not { Contents.Count: > 0 }) return null;
        return accepted.Contents.Any(c => c.Kind == HiddenKind.Unreadable)
            ? "What else this file holds is not known: it could not be looked into."
            : $"This file also holds {Words.List([.. accepted.Contents.Select(For)])}.";
    }

    public static string For(HiddenContent content) => content.Kind switch
    {
        HiddenKind.SpeakerNotes => "speaker notes",
        HiddenKind.HiddenSlides => Count(content, "hidden slide", "hidden slides"),
        HiddenKind.HiddenSheets => Count(content, "hidden sheet", "hidden sheets"),
        HiddenKind.HiddenRows => "hidden rows",
        HiddenKind.HiddenColumns => "hidden columns",
        HiddenKind.HiddenText => "hidden text",
        HiddenKind.HiddenShapes => Count(content, "hidden shape", "hidden shapes"),
        HiddenKind.Comments => Count(content, "comment", "comments"),
        HiddenKind.TrackedChanges => Count(content, "tracked change", "tracked changes"),
        HiddenKind.EmbeddedWorkbooks => Count(content, "whole workbook inside", "whole workbooks inside"),
        HiddenKind.EmbeddedFiles => Count(content, "other file inside", "other files inside"),
        HiddenKind.StoredData => "a stored copy of data",
        HiddenKind.Macros => "a program",
        HiddenKind.AuthorNames => "the name of who wrote or changed it",
        HiddenKind.CustomProperties => "added file properties",
        _ => "what could not be looked into",
    };

    private static string Count(HiddenContent content, string one, string many) => $"{Words.Number(content.Count)} {(content.Count == 1 ? one : many)}";
}
