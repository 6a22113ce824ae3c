using System.Text;

namespace Tidemark.Documents.Text;

/// <summary>The words of a plain text file or a table as text, in blocks of lines.</summary>
internal static class LineWords
{
    private const int LinesInBlock = 100;

    public static void Read(string text, Reading reading)
    {
        var block = new StringBuilder();
        int first = 1, number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            block.Append(line).Append('\n');
            if (number - first + 1 < LinesInBlock) continue;
            reading.Add(Place.Lines(first, number), null, block.ToString());
            block.Clear();
            first = number + 1;
        }

        if (block.Length > 0) reading.Add(Place.Lines(first, number), null, block.ToString());
    }
}
