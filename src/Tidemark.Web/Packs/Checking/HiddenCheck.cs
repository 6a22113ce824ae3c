using Tidemark.Domain.Library;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Packs.Format;
using Tidemark.Web.Packs.Reading;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Checking;

/// <summary>
/// What a file holds without showing it goes to everybody who saves the file. So nothing of it is published until a
/// named person has accepted it, or it was taken out.
/// </summary>
internal sealed class HiddenCheck
{
    private const int MostPlaces = 4;

    private readonly Findings _findings;
    private readonly PackListing _listing;
    private readonly IFileContent _content;
    private readonly Dictionary<FileEntry, IReadOnlyList<HiddenFound>> _found = new(ReferenceEqualityComparer.Instance);

    private HiddenCheck(Findings findings, PackListing listing, IFileContent content) =>
        (_findings, _listing, _content) = (findings, listing, content);

    /// <summary>What was found in each file that was looked into.</summary>
    public static IReadOnlyDictionary<FileEntry, IReadOnlyList<HiddenFound>> Check(Findings findings, PackListing listing, IFileContent content)
    {
        var check = new HiddenCheck(findings, listing, content);
        foreach (var material in findings.Whole(findings.Pack.Materials.Materials))
            foreach (var version in findings.Whole(material.Versions))
                foreach (var file in findings.Whole(version.Files))
                    if (file.HiddenAccepted is not null || version.Published is not null) check.Check(material, file);
        return check._found;
    }

    private void Check(MaterialEntry material, FileEntry entry)
    {
        if (Look(entry) is not { } found) return;
        _found.Add(entry, found);
        if (entry.HiddenAccepted is { } accepted && !_findings.Whole([accepted]).Any()) return;
        var kinds = entry.HiddenAccepted?.Kinds ?? [];
        var open = found.Where(f => !kinds.Contains(f.Kind) && !IsNamedAnyway(f, material)).ToList();
        if (open.Count > 0) Refuse(entry, kinds, open);
        foreach (var kind in kinds.Distinct().Where(k => found.All(f => f.Kind != k)))
            _findings.Add(entry.HiddenAccepted!, nameof(HiddenAcceptedEntry.Kinds), $"{Quoting.Quote(entry.Path)} has no {Naming.Word(kind.ToString())}.",
                "Take this kind out: it would accept what nobody has seen.");
    }

    /// <summary>Null where the file is missing or is refused for what it is, which is reported elsewhere.</summary>
    private IReadOnlyList<HiddenFound>? Look(FileEntry entry)
    {
        if (!_listing.Files.TryGetValue(PackPath.Composed(entry.Path), out var file) || file.Length == 0) return null;
        return _content.WhatIsWrong(entry, file) is null ? _content.WhatIsHidden(file) : null;
    }

    /// <summary>An author whom the credit names beside the file is no secret of the file.</summary>
    private static bool IsNamedAnyway(HiddenFound found, MaterialEntry material) =>
        found.Kind == HiddenKind.AuthorNames && material.Credit is { } credit
        && found.Names.All(n => credit.Contains(n, StringComparison.OrdinalIgnoreCase));

    private void Refuse(FileEntry entry, IReadOnlyList<HiddenKind> accepted, List<HiddenFound> open)
    {
        var all = string.Join(", ", accepted.Concat(open.Select(f => f.Kind)).Distinct().Order().Select(k => Naming.Word(k.ToString())));
        var unreadable = open.Find(f => f.Kind == HiddenKind.Unreadable);
        var wrong = unreadable is null
            ? $"Whoever saves {Quoting.Quote(entry.Path)} also gets {Naming.List([.. open.Select(Described)])}."
            : $"What {Quoting.Quote(entry.Path)} holds unseen cannot be told. {string.Concat(unreadable.Where)}";
        var write = entry.HiddenAccepted is null
            ? $"write hidden_accepted: with by: (who looked at it and agrees), date: and kinds: [{all}]"
            : $"write kinds: [{all}] when somebody has looked at it and agrees";
        _findings.Add(
            entry.HiddenAccepted is { } known ? _findings.At(known, nameof(known.Kinds)) : _findings.At(entry, nameof(entry.Path)),
            wrong, $"{(unreadable is null ? "Take it out of the file" : "Put a file there that can be looked into")}, or {write}.");
    }

    private static string Described(HiddenFound found)
    {
        var places = found.Names.Count > 0 ? [.. found.Names.Select(n => Quoting.Quote(n))] : found.Where;
        var shown = string.Join(", ", places.Take(MostPlaces)) + (places.Count > MostPlaces ? ", …" : "");
        return $"{HiddenWords.For(new HiddenContent(found.Kind, found.Count))} ({shown})";
    }
}
