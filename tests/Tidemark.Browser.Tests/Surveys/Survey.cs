namespace Tidemark.Browser.Tests.Surveys;

/// <summary>
/// What the checks found on all renderings. To load and draw a page takes longer than to check it, so each page is visited once at a
/// width and all checks are made there; the tests read their part.
/// </summary>
internal sealed class Survey
{
    private readonly Dictionary<(Check Check, int Width), List<string>> _faults = [];

    /// <summary>What <c>main</c> says on each page, by address.</summary>
    public Dictionary<string, string> Words { get; } = new(StringComparer.Ordinal);

    public int DrawnTexts { get; set; }

    /// <summary>The faults that a check found. To ask for a check that was not made is an error: it would pass unseen.</summary>
    public IReadOnlyList<string> Of(Check check, int width) => _faults[(check, width)];

    public void Note(Check check, int width, string address, IEnumerable<string> faults)
    {
        if (!_faults.TryGetValue((check, width), out var noted)) _faults[(check, width)] = noted = [];
        noted.AddRange(faults.Select(fault => $"{address} at {width} px: {fault}"));
    }
}
