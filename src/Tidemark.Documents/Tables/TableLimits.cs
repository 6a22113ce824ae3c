namespace Tidemark.Documents.Tables;

/// <summary>How much of a table is read before it is refused. Every maximum is inclusive.</summary>
public sealed record TableLimits
{
    /// <summary>For tables that strangers send to the site.</summary>
    public static TableLimits Web { get; } = new();

    /// <summary>For tables on the machine of the person who asks.</summary>
    public static TableLimits CommandLine { get; } = new() { MaxBytes = 4_000_000_000, MaxRows = 50_000_000 };

    /// <summary>Bytes of a file, or characters of pasted text.</summary>
    public long MaxBytes { get; init; } = 5_000_000;

    /// <summary>Rows that are not blank, the headings counted.</summary>
    public int MaxRows { get; init; } = 100_001;

    /// <summary>Cells in one row.</summary>
    public int MaxColumns { get; init; } = 1_000;

    /// <summary>Characters in one row.</summary>
    public int MaxRowCharacters { get; init; } = 1_000_000;

    /// <summary>What a workbook may unpack to.</summary>
    public Limits Workbook { get; init; } = Limits.Default;
}
