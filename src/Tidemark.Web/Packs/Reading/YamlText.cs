using System.Text;

namespace Tidemark.Web.Packs.Reading;

/// <summary>Turns the bytes of a YAML file into text, or says why they are none.</summary>
internal static class YamlText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without a byte order mark, or null after a mistake was added.</summary>
    public static string? Decode(string file, byte[] bytes, MistakeList mistakes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..])
        {
            mistakes.Add(Place.Whole(file), "This file is saved as UTF-16 or UTF-32.", "Save it as UTF-8.");
            return null;
        }
        ReadOnlySpan<byte> span = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        string text;
        try
        {
            text = Strict.GetString(span);
        }
        catch (DecoderFallbackException e)
        {
            mistakes.Add(PlaceOf(file, span[..Math.Clamp(e.Index, 0, span.Length)]), "Here begin bytes that are not UTF-8.",
                "Save the file as UTF-8.");
            return null;
        }
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsControl(text[i]) || text[i] is '\n' or '\r' or '\t') continue;
            mistakes.Add(PlaceOf(file, text.AsSpan(0, i)), $"Here stands a control character (U+{(int)text[i]:X4}).", "Take it out.");
            return null;
        }
        return text;
    }

    private static Place PlaceOf<T>(string file, ReadOnlySpan<T> before) where T : unmanaged, System.Numerics.INumberBase<T>
    {
        var newLine = T.CreateTruncating('\n');
        return new Place(file, before.Count(newLine) + 1, before.Length - before.LastIndexOf(newLine));
    }
}
