using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Checking;

internal static class CollaborativeRules
{
    public static void Check(Findings findings)
    {
        var entry = findings.Pack.Collaborative;
        if (!findings.Whole([entry]).Any()) return;
        var judged = new Collaborative(EntityId.New<CollaborativeId>(), Slug.Parse("a-collaborative"), entry.Name, entry.Summary);
        findings.Try(entry, nameof(entry.Slug), () => judged.MoveTo(entry.Slug));
        CheckFormerSlugs(findings, entry);
        findings.Try(entry, nameof(entry.Closed), () => judged.Date(entry.Launched, entry.Closed, entry.Archived, []));
        CheckPauses(findings, entry, judged);
        CheckSensitive(findings, entry);
        CheckEmail(findings, entry.Contact);
    }

    private static void CheckFormerSlugs(Findings findings, CollaborativeFile entry)
    {
        foreach (var (item, slug) in entry.FormerSlugs.Index())
            if (ReservedSlugs.Contains(slug))
                findings.Add(findings.At(entry, nameof(entry.FormerSlugs), item), $"“{slug}” is a word that the site itself uses.",
                    "Take it out.");
    }

    private static void CheckPauses(Findings findings, CollaborativeFile entry, Collaborative judged)
    {
        var pauses = findings.Whole(entry.Pauses).Select(p => (Entry: p, Pause: new Pause(p.From, p.To, p.Reason))).ToList();
        var before = pauses.Count(p => p.Pause.To is { } to && to.Last < p.Pause.From.First);
        foreach (var (pause, value) in pauses) findings.Try(pause, null, () => judged.Date(null, null, null, [value]));
        if (before == 0) findings.Try(entry, nameof(entry.Pauses), () => judged.Date(null, null, null, pauses.Select(p => p.Pause)));
    }

    private static void CheckSensitive(Findings findings, CollaborativeFile entry)
    {
        if (!entry.Sensitive) return;
        if (entry.ContentNote is null)
            findings.Add(entry, nameof(entry.Sensitive), "A sensitive collaborative needs a content note.",
                "Write content_note: and what a reader should know before reading on.");
        if (entry.SupportLines.Count == 0)
            findings.Add(entry, nameof(entry.Sensitive), "A sensitive collaborative needs at least one support line.",
                "Write support_lines: and where people find help.");
    }

    private static void CheckEmail(Findings findings, ContactEntry? contact)
    {
        if (contact?.Email is not { } email || !findings.Whole([contact]).Any()) return;
        var parts = email.Split('@');
        if (parts.Length != 2 || parts.Any(p => p.Length == 0) || !parts[1].Contains('.', StringComparison.Ordinal)
            || email.Any(c => char.IsWhiteSpace(c) || c is ',' or ';' or '<' or '>' or '?' or '&' or '"'))
            findings.Add(contact, nameof(contact.Email), "This is not an e-mail address.",
                "Write one such as team@example.org, and nothing else.");
    }
}
