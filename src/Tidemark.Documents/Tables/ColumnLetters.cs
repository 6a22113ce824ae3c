namespace Tidemark.Documents.Tables;

/// <summary>Columns as spreadsheets name them: A to Z, AA and so on.</summary>
public static class ColumnLetters
{
    private const int Letters = 26;

    /// <summary>The letters of a column.</summary>
    /// <param name="column">The column from 0.</param>
    public static string Of(int column)
    {
        var name = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / Letters) name = (char)('A' + ((rest - 1) % Letters)) + name;
        return name;
    }

    /// <summary>The column, from 0, of letters in either case; null where they are none.</summary>
    /// <param name="letters">At most three letters.</param>
    public static int? Parse(ReadOnlySpan<char> letters)
    {
        if (letters.Length is 0 or > 3) return null;
        var column = 0;
        foreach (var letter in letters)
        {
            if (!char.IsAsciiLetter(letter)) return null;
            column = (column * Letters) + char.ToUpperInvariant(letter) - 'A' + 1;
        }

        return column - 1;
    }
}
