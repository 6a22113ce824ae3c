using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Checking;

internal static class GatheringRules
{
    public static void Check(Findings findings)
    {
        var numbers = new Dictionary<int, Place>();
        var talks = findings.Pack.Talks.Talks.DistinctBy(t => t.Id).ToDictionary(t => t.Id);
        foreach (var entry in findings.Whole(findings.Pack.Gatherings.Gatherings))
        {
            CheckName(findings, entry, numbers);
            var judged = new Gathering(EntityId.New<GatheringId>(), EntityId.New<CollaborativeId>(), entry.Kind);
            findings.Try(entry, WhatTimeIsAbout(entry), () => judged.Schedule(entry.Date, entry.Start, entry.End, null));
            findings.Try(entry, nameof(entry.TimeZone), () => judged.Schedule(null, null, null, entry.TimeZone));
            CheckAgenda(findings, entry, judged, talks);
        }
    }

    private static string WhatTimeIsAbout(GatheringEntry entry) => entry.End is null ? nameof(entry.Start) : nameof(entry.End);

    private static void CheckName(Findings findings, GatheringEntry entry, Dictionary<int, Place> numbers)
    {
        if (entry.Number is not { } number)
        {
            CheckAddress(findings, entry);
            return;
        }
        var at = findings.At(entry, nameof(entry.Number));
        if (entry.Kind != GatheringKind.LearningSet)
            findings.Add(at, "Only a learning set has a number.", "Take the number out, or write kind: learning-set.");
        if (entry.Slug is not null)
            findings.Add(entry, nameof(entry.Slug), "A gathering with a number has the number for an address.", "Take the slug out.");
        if (!numbers.TryAdd(number, at))
            findings.Add(at, $"There are two learning sets {number}, the first in line {numbers[number].Line}.", "Number them differently.");
    }

    private static void CheckAddress(Findings findings, GatheringEntry entry)
    {
        if (entry.NumberBasis is not null)
            findings.Add(entry, nameof(entry.NumberBasis), "There is no number that this could be about.", "Write number: too, or take number_basis out.");
        if ((entry.Slug ?? entry.Id).Value.All(char.IsAsciiDigit))
            findings.Add(entry, entry.Slug is null ? nameof(entry.Id) : nameof(entry.Slug), "An address of digits only belongs to numbered learning sets.", "Write a slug with letters.");
    }

    private static void CheckAgenda(Findings findings, GatheringEntry gathering, Gathering judged, Dictionary<Slug, TalkEntry> talks)
    {
        var releases = findings.Whole(gathering.Agenda).Select(a => new AgendaRelease(a.Release, a.Published, a.Note, [])).ToList();
        findings.Try(gathering, nameof(gathering.Agenda), () => judged.Plan(releases));
        foreach (var item in gathering.Agenda.SelectMany(a => findings.Whole(a.Items))) CheckItem(findings, gathering, item, talks);
    }

    private static void CheckItem(Findings findings, GatheringEntry gathering, AgendaItemEntry item, Dictionary<Slug, TalkEntry> talks)
    {
        if (item.Talk is not { } id)
        {
            if (item is { Kind: AgendaItemKind.Talk or AgendaItemKind.Other, Title: null })
                findings.Add(item, nameof(item.Kind), "This line of the agenda does not say what it is.", "Write title:, or talk: and the id of a talk.");
            return;
        }
        if (item.Kind != AgendaItemKind.Talk)
            findings.Add(item, nameof(item.Talk), "Only a line of the kind talk holds a talk.", "Write kind: talk, or take the talk out.");
        if (talks.GetValueOrDefault(id)?.Gathering is { } elsewhere && elsewhere != gathering.Id)
            findings.Add(item, nameof(item.Talk), $"The talk “{id}” says that it was given at “{elsewhere}”.", "Put it on that agenda, or change the talk's gathering.");
    }
}
