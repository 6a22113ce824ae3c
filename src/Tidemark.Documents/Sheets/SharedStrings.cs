using System.Text;
using Tidemark.Documents.Packages;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Sheets;

/// <summary>The texts that cells point at by number.</summary>
internal static class SharedStrings
{
    /// <summary>Reads them in order, as many characters as may be kept at all; a number beyond the list means text that was left out.</summary>
    public static List<string> Read(OfficePackage package, string? part, Reading reading)
    {
        var texts = new List<string>();
        if (part is null || !package.Has(part)) return texts;
        using var xml = package.OpenXml(part);
        var room = reading.Limits.MaxCharacters;
        while (room > 0 && xml.Read())
        {
            if (!xml.IsStart || xml.Name != "si") continue;
            var text = ReadRich(xml, room);
            texts.Add(text);
            room -= text.Length + 1;
        }

        return texts;
    }

    /// <summary>The text of a shared or inline string, folded to one line, without its phonetic reading aids; moves to the end of its element.</summary>
    public static string ReadRich(XmlPart xml, int room)
    {
        var text = new StringBuilder();
        var inside = xml.Enter();
        while (inside.Read())
        {
            if (!xml.IsStart) continue;
            if (xml.Name == "rPh") xml.Skip();
            else if (xml.Name == "t") xml.AppendText(text, room);
        }

        return PlainWords.FoldLine(text.ToString());
    }
}
