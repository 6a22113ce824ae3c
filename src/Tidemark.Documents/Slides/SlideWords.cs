using Tidemark.Documents.Packages;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Slides;

/// <summary>The words of a presentation, slide by slide in the order of the show.</summary>
internal static class SlideWords
{
    public static void Read(OfficePackage package, Reading reading)
    {
        var main = package.MainPart();
        var order = SlideOrder(package, main, reading.Limits);
        var embedded = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var backgrounds = new List<string>();
        for (var i = 0; i < order.Count; i++) ReadSlide(package, order[i], i + 1, reading, embedded, backgrounds);
        ReadBackgrounds(package, backgrounds, reading);
        PackageSecrets.ReadEmbedded(package, main, "The file", reading, embedded);
    }

    private static List<string> SlideOrder(OfficePackage package, string main, Limits limits)
    {
        var targets = package.RelationshipsOf(main).Where(r => r is { Type: "slide", IsExternal: false })
            .GroupBy(r => r.Id).ToDictionary(group => group.Key, group => group.First().Target);
        var order = new List<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var xml = package.OpenXml(main);
        while (xml.Read())
        {
            if (!xml.IsStart || xml.Name != "sldId" || xml.Relation("id") is not { } id || !targets.TryGetValue(id, out var target)) continue;
            if (!package.Has(target) || !seen.Add(target)) throw ZipTrailer.Damaged(package.Noun);
            order.Add(target);
        }

        if (order.Count > limits.MaxPages) throw new DocumentException($"This {package.Noun} has more slides than the {limits.MaxPages:N0} allowed.");
        return order;
    }

    private static void ReadSlide(
        OfficePackage package, string part, int number, Reading reading, HashSet<string> embedded, List<string> backgrounds)
    {
        var place = Place.Slide(number);
        var relations = package.RelationshipsOf(part);
        var shapes = new ShapeWords(package, relations, reading);
        shapes.Read(part);
        var where = place.ToString();
        if (shapes.IsHiddenSlide) reading.Hidden.Add(HiddenKind.HiddenSlides, where);
        else reading.Add(place, shapes.Title, shapes.Text);
        reading.Hidden.Add(HiddenKind.HiddenShapes, where, shapes.HiddenShapes);
        foreach (var relation in relations.Where(r => !r.IsExternal && package.Has(r.Target)))
        {
            if (relation.Type == "notesSlide" && HasNotes(package, relation.Target, reading)) reading.Hidden.Add(HiddenKind.SpeakerNotes, where);
            if (relation.Type == "comments") reading.Hidden.Add(HiddenKind.Comments, where, Comments(package, relation.Target));
            if (relation.Type == "slideLayout" && !shapes.IsHiddenSlide && !backgrounds.Contains(relation.Target)) backgrounds.Add(relation.Target);
        }

        PackageSecrets.ReadEmbedded(package, part, where, reading, embedded);
    }

    private static bool HasNotes(OfficePackage package, string part, Reading reading)
    {
        var notes = new ShapeWords(package, [], reading);
        notes.Read(part);
        return PlainWords.Fold(notes.Text).Length > 0;
    }

    private static int Comments(OfficePackage package, string part)
    {
        var count = 0;
        using var xml = package.OpenXml(part);
        while (xml.Read())
        {
            if (xml.IsStart && xml.Name is "cm" or "reply") count++;
        }

        return count;
    }

    /// <summary>What layouts and masters print on the slides: their own shapes, not the prompts of their placeholders.</summary>
    private static void ReadBackgrounds(OfficePackage package, List<string> layouts, Reading reading)
    {
        var masters = layouts.SelectMany(package.RelationshipsOf).Where(r => r is { Type: "slideMaster", IsExternal: false } && package.Has(r.Target))
            .Select(r => r.Target).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var part in masters.Concat(layouts))
        {
            var shapes = new ShapeWords(package, package.RelationshipsOf(part), reading) { SkipsPlaceholders = true };
            shapes.Read(part);
            reading.Add(Place.Beside("Slide background"), null, shapes.Text);
        }
    }
}
