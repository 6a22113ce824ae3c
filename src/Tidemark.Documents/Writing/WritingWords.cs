using Tidemark.Documents.Packages;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Writing;

/// <summary>The words of a Word document: section by section where it has headings, else in blocks of paragraphs.</summary>
internal static class WritingWords
{
    private const string Document = "The document";

    public static void Read(OfficePackage package, Reading reading)
    {
        var main = package.MainPart();
        var relations = package.RelationshipsOf(main).Where(r => !r.IsExternal && package.Has(r.Target)).ToList();
        var styles = StyleSheet.Read(package, relations.FirstOrDefault(r => r.Type == "styles")?.Target);
        var sections = new Sections(reading);
        var body = new ParagraphWords(package, relations, styles, reading);
        body.Read(main, sections.Add);
        sections.Flush();
        ReadBeside("Footnotes", relations, ["footnotes", "endnotes"], body, reading);
        ReadBeside("Headers and footers", relations, ["header", "footer"], body, reading);
        reading.Hidden.Add(HiddenKind.TrackedChanges, Document, body.TrackedChanges);
        reading.Hidden.Add(HiddenKind.HiddenText, Document, body.HiddenRuns);
        foreach (var comments in relations.Where(r => r.Type == "comments"))
            reading.Hidden.Add(HiddenKind.Comments, Document, CountComments(package, comments.Target));
        PackageSecrets.ReadEmbedded(package, main, Document, reading, new HashSet<string>(StringComparer.OrdinalIgnoreCase));
    }

    private static void ReadBeside(string name, List<Relationship> relations, string[] types, ParagraphWords words, Reading reading)
    {
        var (lines, seen, length) = (new List<string>(), new HashSet<string>(), 0);
        foreach (var part in relations.Where(r => types.Contains(r.Type)).Select(r => r.Target).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            words.Read(part, (_, text) =>
            {
                if (length > reading.Room || !seen.Add(text)) return;
                lines.Add(text);
                length += text.Length;
            });
        }

        reading.Add(Place.Beside(name), null, string.Join('\n', lines));
    }

    private static int CountComments(OfficePackage package, string part)
    {
        var count = 0;
        using var xml = package.OpenXml(part);
        while (xml.Read())
        {
            if (xml.IsStart && xml.Name == "comment") count++;
        }

        return count;
    }
}
