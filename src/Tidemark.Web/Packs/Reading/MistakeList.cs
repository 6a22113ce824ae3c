namespace Tidemark.Web.Packs.Reading;

/// <summary>Collects the mistakes of one pack, up to the number that a person can use.</summary>
internal sealed class MistakeList(int most)
{
    private readonly List<PackMistake> _mistakes = [];

    public int Count => _mistakes.Count;

    /// <summary>Adds a mistake.</summary>
    /// <exception cref="TooManyMistakesException">The list is full: looking further would only cost time.</exception>
    public void Add(Place at, string whatIsWrong, string whatToWrite = "")
    {
        if (_mistakes.Count >= most) throw new TooManyMistakesException(most);
        _mistakes.Add(new PackMistake(at.File, at.Line, at.Column, whatIsWrong, whatToWrite));
    }

    /// <summary>By file, in the order of the files given and then by name; within a file by line.</summary>
    public IReadOnlyList<PackMistake> InOrder(IReadOnlyList<string> files)
    {
        var ranks = files.Select((file, rank) => (file, rank)).ToDictionary(f => f.file, f => f.rank, StringComparer.Ordinal);
        return [.. _mistakes
            .OrderBy(m => ranks.GetValueOrDefault(m.File, files.Count))
            .ThenBy(m => m.File, StringComparer.Ordinal)
            .ThenBy(m => m.Line).ThenBy(m => m.Column)];
    }
}

/// <summary>Ends the check of a pack that has more mistakes than are named.</summary>
internal sealed class TooManyMistakesException(int most) : Exception($"More than {most:N0} mistakes.");
