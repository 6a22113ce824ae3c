using System.Text;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Writing;

/// <summary>Gathers paragraphs under their heading; before the first heading, and where there is none, in blocks.</summary>
internal sealed class Sections(Reading reading)
{
    private const int ParagraphsInBlock = 20;
    private readonly StringBuilder _text = new();
    private string? _heading;
    private int _sections;
    private int _first = 1;
    private int _paragraphs;

    /// <summary>Adds one paragraph that has words.</summary>
    public void Add(bool isHeading, string paragraph)
    {
        if (isHeading)
        {
            Flush();
            (_heading, _sections) = (paragraph, _sections + 1);
        }
        else if (_heading is null && _paragraphs - _first + 1 == ParagraphsInBlock)
        {
            Flush();
        }

        _paragraphs++;
        if (_text.Length <= reading.Room) _text.Append(paragraph).Append('\n');
        else reading.IsCut = true;
    }

    /// <summary>Ends the section or block at hand.</summary>
    public void Flush()
    {
        var place = _heading is null
            ? Place.Paragraphs(_first, _paragraphs)
            : Place.Section(_sections, PlainWords.FoldLine(_heading));
        reading.Add(place, _heading, _text.ToString());
        _text.Clear();
        _first = _paragraphs + 1;
    }
}
