using System.Text;
using Tidemark.Documents.Kinds;

namespace Tidemark.Documents.Tables;

/// <summary>What a person says of a table beforehand; everything else is found out.</summary>
public sealed record TableWishes
{
    /// <summary>The sheet of a workbook, by its name in any case; null for the first with data.</summary>
    public string? Sheet { get; init; }

    /// <summary>What stands between cells of text; null to find out.</summary>
    public char? Separator { get; init; }

    /// <summary>Whether the first row is one of headings; null to find out.</summary>
    public bool? HasHeadings { get; init; }
}

/// <summary>Finds the table in a file or in pasted text. Its kind is told from its content.</summary>
public static class TableFile
{
    private const string NoData = "There are no data. Put one row for each date, with a heading above each column.";

    /// <summary>Reads a CSV file, any separated text, or an Excel workbook.</summary>
    /// <param name="file">Readable and seekable. It stays open, and the table reads from it as long as it is used.</param>
    /// <param name="limits">The limits; null means <see cref="TableLimits.Web"/>.</param>
    /// <param name="wishes">What is known beforehand; null for nothing.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The table.</returns>
    /// <exception cref="DocumentException">The file is empty, no table, damaged, or beyond a limit. The message is fit to show.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public static PlainTable Read(Stream file, TableLimits? limits = null, TableWishes? wishes = null, CancellationToken cancellation = default)
    {
        if (!file.CanRead || !file.CanSeek) throw new ArgumentException("The stream must be readable and seekable.", nameof(file));
        limits ??= TableLimits.Web;
        wishes ??= new TableWishes();
        if (file.Length == 0) throw new DocumentException(NoData);
        if (file.Length > limits.MaxBytes) throw TooLarge(limits);
        var kind = FileKinds.Recognise(file, cancellation);
        if (kind == FileKind.Xlsx) return SheetTable.Read(file, limits, wishes, cancellation);
        if (kind is not (FileKind.Csv or FileKind.PlainText or FileKind.Unknown)) throw NoTable(kind);
        var encoding = TextEncoding.Of(file, cancellation);
        return OfText(() => Reader(file, encoding), limits, wishes, cancellation);
    }

    /// <summary>Reads pasted text: rows copied from a spreadsheet, or any separated text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limits">The limits; null means <see cref="TableLimits.Web"/>.</param>
    /// <param name="wishes">What is known beforehand; null for nothing.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The table.</returns>
    /// <exception cref="DocumentException">It is empty or beyond a limit. The message is fit to show.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static PlainTable Paste(string text, TableLimits? limits = null, TableWishes? wishes = null, CancellationToken cancellation = default)
    {
        limits ??= TableLimits.Web;
        if (string.IsNullOrWhiteSpace(text)) throw new DocumentException(NoData);
        if (text.Length > limits.MaxBytes) throw TooLarge(limits);
        var start = text[0] == '\uFEFF' ? 1 : 0;
        return OfText(() => new StringReader(start == 0 ? text : text[start..]), limits, wishes ?? new TableWishes(), cancellation);
    }

    private static PlainTable OfText(Func<TextReader> open, TableLimits limits, TableWishes wishes, CancellationToken cancellation)
    {
        string start;
        using (var text = open()) start = Separators.Start(text);
        var told = Told(start);
        var separator = wishes.Separator ?? told ?? Separators.Of(start);
        DelimitedReader Open(CancellationToken stop)
        {
            var reader = new DelimitedReader(open(), separator, limits, stop);
            if (told is not null) reader.Read();
            return reader;
        }

        HeadingRow heading;
        using (var reader = Open(cancellation)) heading = HeadingRow.Find(reader, wishes.HasHeadings);
        // Cells that only a spreadsheet's own mark separates are nothing to be told about.
        string[] remarks = heading.Columns > 1 && separator is not ('\t' or ',') ? [$"Cells are separated by {Separators.NameOf(separator)}."] : [];
        return new PlainTable(Open, heading, remarks, isSheet: false);
    }

    /// <summary>The separator that a first line "sep=;" tells Excel.</summary>
    private static char? Told(string start) =>
        start.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && start.Length > 5 && start[5] is '\r' or '\n' ? start[4] : null;

    private static StreamReader Reader(Stream file, Encoding encoding)
    {
        file.Position = 0;
        return new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 131_072, leaveOpen: true);
    }

    private static DocumentException TooLarge(TableLimits limits) =>
        new($"This table is larger than {Packages.ReadBudget.Megabytes(limits.MaxBytes)}. Send fewer rows and only the columns of the chart.");

    private static DocumentException NoTable(FileKind kind) => kind switch
    {
        FileKind.MacroExcel or FileKind.ProtectedOffice or FileKind.OldOffice or FileKind.Zip => new(kind.Refusal!),
        FileKind.Html => new("This is a web page and no table. Send a CSV file or an Excel workbook (.xlsx), or paste the rows."),
        _ => new($"This is a {kind.Noun} and no table. Send a CSV file or an Excel workbook (.xlsx), or paste the rows."),
    };
}
