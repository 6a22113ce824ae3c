namespace Tidemark.Documents;

/// <summary>How much of a file is read before it is refused or cut. Every maximum is inclusive.</summary>
/// <remarks>
/// Time has a figure for PDFs only: give the call a <see cref="CancellationToken"/> that is cancelled after the time allowed.
/// </remarks>
public sealed record Limits
{
    /// <summary>The limits used where none are given.</summary>
    public static Limits Default { get; } = new();

    /// <summary>Bytes of the file as stored. A larger file is refused.</summary>
    public long MaxFileBytes { get; init; } = 300_000_000;

    /// <summary>Bytes of everything inside the file once unpacked, counted while unpacking. A larger file is refused.</summary>
    public long MaxInflatedBytes { get; init; } = 300_000_000;

    /// <summary>Entries in a zip container. A file with more is refused.</summary>
    public int MaxEntries { get; init; } = 2_000;

    /// <summary>How many times larger than its packed bytes one entry or stream may unpack, once it is past <see cref="RatioFloorBytes"/>.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>Unpacked bytes of one entry or stream up to which its ratio is not looked at.</summary>
    public long RatioFloorBytes { get; init; } = 1_000_000;

    /// <summary>Levels of nesting in one XML part, or in one object of a PDF. A file with more is refused.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>Unpacked bytes of one page's or font's stream in a PDF. A file with a larger one is refused.</summary>
    public int MaxPdfStreamBytes { get; init; } = 50_000_000;

    /// <summary>Bytes of memory that reading a PDF may hold, in a process of its own. A file that needs more is refused.</summary>
    public long MaxPdfMemoryBytes { get; init; } = 400_000_000;

    /// <summary>How long reading a PDF may take before it is refused.</summary>
    public TimeSpan MaxPdfTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Pages of a PDF, or slides of a presentation. A file with more is refused.</summary>
    public int MaxPages { get; init; } = 2_000;

    /// <summary>Cells with content read from a workbook, over all its sheets. The rest is left out and <see cref="Text.DocumentText.IsCut"/> says so.</summary>
    public int MaxCells { get; init; } = 200_000;

    /// <summary>Characters of text kept, over all parts. The rest is left out and <see cref="Text.DocumentText.IsCut"/> says so.</summary>
    public int MaxCharacters { get; init; } = 10_000_000;

    /// <summary>Captions in a captions file. A file with more is refused.</summary>
    public int MaxCues { get; init; } = 50_000;
}
