using Tidemark.Spc.Signals;

namespace Tidemark.Web.Features.Charts;

/// <summary>The short names of the sets of rules, as options and addresses carry them.</summary>
public static class RuleNames
{
    /// <summary>The rules that are used where none are chosen.</summary>
    public const string Usual = "anhoej";

    /// <summary>Every name with its rules, the usual ones first.</summary>
    public static IReadOnlyList<(string Name, RuleSet Rules)> All { get; } =
    [
        (Usual, RuleSet.Anhoej),
        ("bestbox", RuleSet.AnhoejBestBox),
        ("cutbox", RuleSet.AnhoejCutBox),
        ("mdc", RuleSet.MakingDataCount),
        ("mdc6", RuleSet.MakingDataCountOf(6, beyondThree: false)),
        ("mdc2023", RuleSet.MakingDataCountBeyondThree),
        ("western", RuleSet.WesternElectric),
        ("nelson", RuleSet.Nelson),
        ("ihi", RuleSet.IhiShewhart),
        ("run", RuleSet.RunChart),
    ];

    /// <summary>The rules of a name; the usual ones for null.</summary>
    public static RuleSet Of(string? name) => All.First(r => r.Name == (name ?? Usual)).Rules;
}
