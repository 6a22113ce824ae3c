using Tidemark.Web.Packs.Reading;

namespace Tidemark.Web.Packs.Checking;

/// <summary>
/// The rules that go beyond a single value. Where the domain has a verb for a rule, the verb judges, so that a pack
/// that passes is one that the domain takes.
/// </summary>
internal static class PackCheck
{
    public static void Check(PackReading reading, MistakeList mistakes)
    {
        var findings = new Findings(reading, mistakes);
        References.Check(findings);
        AddressRules.Check(findings);
        CollaborativeRules.Check(findings);
        TakingPartRules.Check(findings);
        TheoryRules.Check(findings);
        GatheringRules.Check(findings);
        TalkRules.Check(findings);
        MaterialRules.Check(findings);
    }
}
