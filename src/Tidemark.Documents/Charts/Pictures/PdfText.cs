using System.Globalization;
using System.Security;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace Tidemark.Documents.Charts.Pictures;

/// <summary>Writes paragraphs on a page of PDF, broken into lines.</summary>
internal sealed class PdfText(PdfPageBuilder page, PdfDocumentBuilder.AddedFont usual, PdfDocumentBuilder.AddedFont bold, double width)
{
    private const double LineHeight = 1.25;

    // What a letter that the fonts lack is taken to be wide, in shares of its size: an ideograph.
    private const double UnknownWidth = 1;

    public void Draw(byte[] png, PdfRectangle place) => page.AddPng(png, place);

    public double HeightOf(string text, double size) => Lines(text, size, usual).Count * size * LineHeight;

    /// <summary>Writes a paragraph under a point.</summary>
    /// <returns>Where it ends.</returns>
    public double Write(string text, PdfPoint under, double size, bool isBold = false)
    {
        var font = isBold ? bold : usual;
        var top = under.Y;
        foreach (var line in Lines(text, size, font))
        {
            if (PdfLetters.Of(line) is { } letters)
                page.AddText(letters, size, new PdfPoint(under.X, top - size), font);
            else
                Draw(Picture(line, size, isBold), new PdfRectangle(under.X, top - (size * LineHeight), under.X + width, top));
            top -= size * LineHeight;
        }

        return top;
    }

    private List<string> Lines(string text, double size, PdfDocumentBuilder.AddedFont font)
    {
        List<string> lines = [];
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, size)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && WidthOf(longer, size, font) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0) lines.Add(line);
        return lines;
    }

    /// <summary>A word that is wider than the page by itself is cut between its letters.</summary>
    private IEnumerable<string> Pieces(string word, double size)
    {
        var letters = StringInfo.ParseCombiningCharacters(word);
        var most = Math.Max(1, (int)(width / (size * UnknownWidth)));
        for (var i = 0; i < letters.Length; i += most)
            yield return word[letters[i]..(i + most < letters.Length ? letters[i + most] : word.Length)];
    }

    private double WidthOf(string line, double size, PdfDocumentBuilder.AddedFont font)
    {
        if (PdfLetters.Of(line) is not { } letters) return line.Length * size * UnknownWidth;
        var measured = page.MeasureText(letters, size, new PdfPoint(0, 0), font);
        return measured.Count == 0 ? 0 : measured[^1].EndBaseLine.X;
    }

    /// <summary>A line that the system's fonts draw.</summary>
    private byte[] Picture(string line, double size, bool isBold)
    {
        var markup = FormattableString.Invariant(
            $"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{size * LineHeight}"><text x="0" y="{size}" font-size="{size}" font-weight="{(isBold ? "bold" : "normal")}" font-family="Arial, Liberation Sans, Helvetica, sans-serif">{SecurityElement.Escape(line)}</text></svg>""");
        return PngFile.Of(markup, 300 / 72d);
    }
}
