using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Checking;

internal sealed class GatheringRules
{
    private readonly Findings _findings;
    private readonly Dictionary<Slug, TalkEntry> _talks;
    private readonly HashSet<Slug> _gatherings;
    private readonly Dictionary<int, Place> _numbers = [];

    private GatheringRules(Findings findings)
    {
        _findings = findings;
        _talks = findings.Pack.Talks.Talks.DistinctBy(t => t.Id).ToDictionary(t => t.Id);
        _gatherings = [.. findings.Pack.Gatherings.Gatherings.Select(g => g.Id)];
    }

    public static void Check(Findings findings)
    {
        var rules = new GatheringRules(findings);
        foreach (var entry in findings.Whole(findings.Pack.Gatherings.Gatherings))
        {
            rules.CheckName(entry);
            var judged = new Gathering(EntityId.New<GatheringId>(), EntityId.New<CollaborativeId>(), entry.Kind);
            findings.Try(entry, WhatTimeIsAbout(entry), () => judged.Schedule(entry.Date, entry.Start, entry.End, null));
            findings.Try(entry, nameof(entry.TimeZone), () => judged.Schedule(null, null, null, entry.TimeZone));
            rules.CheckAgenda(entry, judged);
        }
    }

    private static string WhatTimeIsAbout(GatheringEntry entry) => entry.End is null ? nameof(entry.Start) : nameof(entry.End);

    private void CheckName(GatheringEntry entry)
    {
        if (entry.Number is not { } number)
        {
            CheckAddress(entry);
            return;
        }
        var at = _findings.At(entry, nameof(entry.Number));
        if (entry.Kind != GatheringKind.LearningSet)
            _findings.Add(at, "Only a learning set has a number.", "Take the number out, or write kind: learning-set.");
        if (entry.Slug is not null)
            _findings.Add(entry, nameof(entry.Slug), "A gathering with a number has the number for an address.", "Take the slug out.");
        if (!_numbers.TryAdd(number, at))
            _findings.Add(at, $"There are two learning sets {number}, the first in line {_numbers[number].Line}.",
                "Number them differently.");
    }

    private void CheckAddress(GatheringEntry entry)
    {
        if (entry.NumberBasis is not null)
            _findings.Add(entry, nameof(entry.NumberBasis), "There is no number that this could be about.",
                "Write number: too, or take number_basis out.");
        if ((entry.Slug ?? entry.Id).Value.All(char.IsAsciiDigit))
            _findings.Add(entry, entry.Slug is null ? nameof(entry.Id) : nameof(entry.Slug),
                "An address of digits only belongs to numbered learning sets.", "Write a slug with letters.");
    }

    private void CheckAgenda(GatheringEntry gathering, Gathering judged)
    {
        var releases = _findings.Whole(gathering.Agenda).Select(a => new AgendaRelease(a.Release, a.Published, a.Note, [])).ToList();
        _findings.Try(gathering, nameof(gathering.Agenda), () => judged.Plan(releases));
        foreach (var item in gathering.Agenda.SelectMany(a => _findings.Whole(a.Items))) CheckItem(gathering, item);
    }

    private void CheckItem(GatheringEntry gathering, AgendaItemEntry item)
    {
        if (item.Talk is not { } id)
        {
            if (item is { Kind: AgendaItemKind.Talk or AgendaItemKind.Other, Title: null })
                _findings.Add(item, nameof(item.Kind), "This line of the agenda does not say what it is.",
                    "Write title:, or talk: and the id of a talk.");
            return;
        }
        if (item.Kind != AgendaItemKind.Talk)
            _findings.Add(item, nameof(item.Talk), "Only a line of the kind talk holds a talk.", "Write kind: talk, or take the talk out.");
        if (_talks.GetValueOrDefault(id)?.Gathering is { } elsewhere && elsewhere != gathering.Id && _gatherings.Contains(elsewhere))
            _findings.Add(item, nameof(item.Talk), $"The talk “{id}” says that it was given at “{elsewhere}”.",
                "Put it on that agenda, or change the talk's gathering.");
    }
}
