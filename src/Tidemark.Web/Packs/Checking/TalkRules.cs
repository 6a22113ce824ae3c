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
            {
                if (appearance.Person is null && appearance.Teams.Count == 0)
                    findings.Add(appearance, null, "This appearance names neither a person nor a team.", "Write person: or teams: with ids from this pack.");
            }
        }
    }
}
