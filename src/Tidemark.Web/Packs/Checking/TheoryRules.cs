using Tidemark.Domain.Theory;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Checking;

internal static class TheoryRules
{
    public static void Check(Findings findings)
    {
        var versions = new Dictionary<int, Place>();
        foreach (var theory in findings.Whole(findings.Pack.Theory.Theories))
        {
            var at = findings.At(theory, nameof(theory.Version));
            if (!versions.TryAdd(theory.Version, at))
                findings.Add(at, $"There are two versions {theory.Version}, the first in line {versions[theory.Version].Line}.",
                    "Number them differently.");
            CheckDrivers(findings, theory);
        }
    }

    /// <summary>
    /// The rules of <see cref="TheoryOfChange.Drive"/>, which looks through all drivers for each and would take long in a
    /// hostile pack. That what stands in <c>under</c> exists is checked with all other references.
    /// </summary>
    private static void CheckDrivers(Findings findings, TheoryEntry theory)
    {
        var levels = theory.Drivers.Where(d => d.Id.Value is not null).DistinctBy(d => d.Id).ToDictionary(d => d.Id, d => d.Level);
        foreach (var driver in findings.Whole(theory.Drivers))
        {
            if (driver.Level == DriverLevel.Primary && driver.Under.Count > 0)
                findings.Add(driver, nameof(driver.Under), "A primary driver cannot have a driver above it.",
                    "Take under out, or write level: secondary.");
            else
                foreach (var (item, above) in driver.Under.Index())
                    if (levels.GetValueOrDefault(above) == DriverLevel.Secondary)
                        findings.Add(findings.At(driver, nameof(driver.Under), item), $"“{above}” is a secondary driver.",
                            "Write the id of a primary driver.");
        }
    }
}
