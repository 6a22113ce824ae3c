namespace Tidemark.Documents.Tables;

/// <summary>Finds out what stands between the cells of a text.</summary>
internal static class Separators
{
    private const int RowsLookedAt = 100;
    private const int CharactersLookedAt = 262_144;
    private static readonly TableLimits Loose = TableLimits.CommandLine with { MaxColumns = CharactersLookedAt };
    private static readonly char[] Known = ['\t', ';', '|', ','];

    /// <summary>The separator that gives the most rows with one number of cells; a tab, as pasted from a spreadsheet, before others.</summary>
    /// <param name="start">The start of the text.</param>
    public static char Of(string start)
    {
        var (best, bestScore) = ('\t', 0.0);
        foreach (var separator in Known)
        {
            if (!start.Contains(separator, StringComparison.Ordinal)) continue;
            var score = Score(start, separator);
            if (score > bestScore + 0.05) (best, bestScore) = (separator, score);
        }

        return best;
    }

    /// <summary>The start of a text, cut at a line's end where it is cut.</summary>
    public static string Start(TextReader text)
    {
        var buffer = new char[CharactersLookedAt];
        var read = text.ReadBlock(buffer, 0, buffer.Length);
        var start = buffer.AsSpan(0, read);
        if (read < buffer.Length) return start.ToString();
        var end = start.LastIndexOf('\n');
        return (end > 0 ? start[..end] : start).ToString();
    }

    /// <summary>What a separator is called in a sentence.</summary>
    public static string NameOf(char separator) => separator switch
    {
        '\t' => "tabs",
        ';' => "semicolons",
        '|' => "vertical bars",
        ',' => "commas",
        ' ' => "spaces",
        _ => $"“{separator}”",
    };

    /// <summary>The share of rows that have the most usual number of cells, if that is more than one. A single heading over two cells counts against it.</summary>
    private static double Score(string start, char separator)
    {
        var counts = new Dictionary<int, int>();
        var (rows, first, numbers) = (0, 0, 0);
        try
        {
            using var reader = new DelimitedReader(new StringReader(start), separator, Loose, CancellationToken.None);
            while (rows < RowsLookedAt && reader.Read())
            {
                if (rows++ == 0) first = reader.Count;
                counts[reader.Count] = counts.GetValueOrDefault(reader.Count) + 1;
                if (reader.Count == 2 && WrittenNumber.TryRead($"{reader.Text(0)},{reader.Text(1)}", DecimalMark.Comma, out _, out _)) numbers++;
            }
        }
        catch (DocumentException)
        {
            // An open quotation mark or a row without end is reported when the table itself is read.
        }

        if (counts.Count == 0) return 0;
        var usual = counts.MaxBy(pair => (pair.Key > 1 ? pair.Value : 0, pair.Key));
        if (usual.Key < 2) return 0;
        // Under a heading of one cell, commas are marks inside the numbers.
        if (first == 1 && rows > 1 && separator == ',' && numbers == rows - 1) return 0;
        return (double)usual.Value / rows;
    }
}
