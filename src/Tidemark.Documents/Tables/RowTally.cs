using System.Globalization;

namespace Tidemark.Documents.Tables;

/// <summary>Rows that one thing is to be said of: the first by number, the rest by how many.</summary>
internal sealed class RowTally
{
    private const int Named = 10;
    private readonly List<int> _first = [];

    public int Count { get; private set; }

    /// <summary>The first row's number; 0 for none.</summary>
    public int First => _first.Count == 0 ? 0 : _first[0];

    public void Add(int row)
    {
        if (_first.Count < Named) _first.Add(row);
        Count++;
    }

    /// <summary>"Row 3", "Rows 3, 9 and 12", "Rows 3, 9 … and 240 more".</summary>
    public override string ToString()
    {
        var names = _first.ConvertAll(row => row.ToString(CultureInfo.InvariantCulture));
        if (Count == 1) return $"Row {names[0]}";
        return Count > names.Count
            ? $"Rows {string.Join(", ", names)} and {Count - names.Count:N0} more"
            : $"Rows {string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
    }
}
