using Tidemark.Domain.Common;
using Tidemark.Domain.Teams;

namespace Tidemark.Web.Packs.Checking;

/// <summary>Organisations and teams.</summary>
internal static class TakingPartRules
{
    public static void Check(Findings findings)
    {
        CheckParents(findings);
        foreach (var entry in findings.Whole(findings.Pack.Teams.Teams))
        {
            var team = new Team(EntityId.New<TeamId>(), entry.Slug ?? entry.Id, entry.Name, entry.Kind);
            var here = EntityId.New<CollaborativeId>();
            findings.Try(entry, nameof(entry.Left), () => team.TakePartIn(here, entry.Joined, entry.Left, entry.Listed));
        }
        foreach (var result in findings.Whole(findings.Pack.Results.Results).Where(r => r.Sources.Count == 0))
            findings.Add(result, null, "A result needs the source that reports it.",
                "Write sources: and at least one id from sources.yaml.");
    }

    /// <summary>An organisation cannot be part of itself, nor of its own parts: pages would go round in circles.</summary>
    private static void CheckParents(Findings findings)
    {
        var parents = findings.Whole(findings.Pack.Organisations.Organisations)
            .Where(o => o.PartOf is not null)
            .DistinctBy(o => o.Id)
            .ToDictionary(o => o.Id);
        var settled = new HashSet<Slug>();
        foreach (var start in parents.Values)
        {
            var path = new HashSet<Slug>();
            var at = start;
            while (at is not null && !settled.Contains(at.Id))
            {
                if (!path.Add(at.Id))
                {
                    findings.Add(at, nameof(at.PartOf), $"“{at.Id}” would be part of itself.", "Take part_of out, here or on the way.");
                    break;
                }
                at = parents.GetValueOrDefault(at.PartOf!.Value);
            }
            settled.UnionWith(path);
        }
    }
}
