using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;

namespace Tidemark.Web.Packs.Checking;

internal static class TalkRules
{
    public static void Check(Findings findings)
    {
        foreach (var talk in findings.Whole(findings.Pack.Talks.Talks))
        {
            if ((talk.Title ?? talk.Heading) is null)
                findings.Add(talk, null, "This talk has neither a title nor a heading.",
                    "Write title: as the source gives it, or heading: with a name of your own.");
            foreach (var appearance in findings.Whole(talk.Appearances))
                findings.Try(appearance, null, () => _ = new Appearance(
                    appearance.Person is null ? null : EntityId.New<PersonId>(), appearance.Part, appearance.Role, null,
                    appearance.Affiliation,
                    appearance.Teams.Select(_ => EntityId.New<TeamId>())));
        }
    }
}
