namespace Tidemark.Documents.Kinds;

/// <summary>What a file is, told from its content. The names are stable: they may be stored.</summary>
public enum FileKind
{
    /// <summary>None of the kinds below, or damaged before the kind could be told.</summary>
    Unknown = 0,

    /// <summary>PowerPoint presentation, show or template without macros (Office Open XML).</summary>
    Pptx,

    /// <summary>Word document or template without macros (Office Open XML).</summary>
    Docx,

    /// <summary>Excel workbook or template without macros (Office Open XML).</summary>
    Xlsx,

    /// <summary>PDF document.</summary>
    Pdf,

    /// <summary>MPEG-4 video.</summary>
    Mp4,

    /// <summary>MPEG-4 audio.</summary>
    M4a,

    /// <summary>MPEG layer 3 audio.</summary>
    Mp3,

    /// <summary>WebVTT captions.</summary>
    WebVtt,

    /// <summary>PNG picture.</summary>
    Png,

    /// <summary>JPEG picture.</summary>
    Jpeg,

    /// <summary>GIF picture.</summary>
    Gif,

    /// <summary>WebP picture.</summary>
    WebP,

    /// <summary>SVG drawing. It can hold script: serve it only where script cannot run.</summary>
    Svg,

    /// <summary>Table as text: two lines or more, separated by comma, semicolon or tab, with as many fields in each.</summary>
    Csv,

    /// <summary>Text in UTF-8, UTF-16 with a byte order mark, or Windows-1252.</summary>
    PlainText,

    /// <summary>A web page. Refused, because it can hold script.</summary>
    Html,

    /// <summary>PowerPoint file that can hold macros. Refused.</summary>
    MacroPowerPoint,

    /// <summary>Word file that can hold macros. Refused.</summary>
    MacroWord,

    /// <summary>Excel file that can hold macros, the binary workbook included. Refused.</summary>
    MacroExcel,

    /// <summary>Office file protected with a password. Refused.</summary>
    ProtectedOffice,

    /// <summary>Office file of the format used up to 2003, or another compound file. Refused.</summary>
    OldOffice,

    /// <summary>A zip file that is no Office document. Refused.</summary>
    Zip,
}
