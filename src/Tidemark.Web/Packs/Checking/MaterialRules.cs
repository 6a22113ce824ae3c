using System.Text.RegularExpressions;
using Tidemark.Domain.Common;
using Tidemark.Domain.Library;
using Tidemark.Web.Packs.Reading;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Checking;

internal static partial class MaterialRules
{
    public static void Check(Findings findings)
    {
        foreach (var entry in findings.Whole(findings.Pack.Materials.Materials))
        {
            if ((entry.Title ?? entry.Heading) is null)
                findings.Add(entry, null, "This material has neither a title nor a heading.",
                    "Write title: as the source shows it, or heading: with a name of your own.");
            var judged = new Material(EntityId.New<MaterialId>(), EntityId.New<CollaborativeId>(), entry.Slug ?? entry.Id, "A heading");
            var numbers = new Dictionary<int, Place>();
            foreach (var version in findings.Whole(entry.Versions))
            {
                var at = findings.At(version, nameof(version.Number));
                if (!numbers.TryAdd(version.Number, at))
                    findings.Add(at, $"There are two versions {version.Number}, the first in line {numbers[version.Number].Line}.",
                        "Number them differently.");
                CheckFiles(findings, version, judged.Issue(version.Number));
            }
        }
    }

    private static void CheckFiles(Findings findings, VersionEntry version, MaterialVersion judged)
    {
        var held = new List<MaterialFile>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in findings.Whole(version.Files))
        {
            if (!paths.Add(file.Path)) findings.Add(file, nameof(file.Path), "This version lists the same file twice.", "Take one out.");
            if (file.Language is { } language && !LanguageTag().IsMatch(language))
                findings.Add(file, nameof(file.Language), "This is not the code of a language.", "Write one such as en-GB or cy.");
            // A wrong path is reported with all files.
            if (file.Name is null && PackPath.WhatIsWrong(file.Path) is not null) continue;
            findings.Try(file, file.Name is null ? nameof(file.Path) : nameof(file.Name), () => held.Add(new MaterialFile(
                EntityId.New<StoredFileId>(), file.Role, file.Name ?? file.Path[(file.Path.LastIndexOf('/') + 1)..], file.Language, null)));
        }
        findings.Try(version, nameof(version.Files), () => judged.Hold(held));
    }

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LanguageTag();
}
