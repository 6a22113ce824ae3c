namespace Tidemark.Documents.Kinds;

/// <summary>What is to be said of each <see cref="FileKind"/>: media type, extension, words.</summary>
public static class FileKindFacts
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";
    private const string Bytes = "application/octet-stream";

    extension(FileKind kind)
    {
        /// <summary>The media type to serve the file with; <c>application/octet-stream</c> for every kind that is refused or unknown.</summary>
        public string MediaType => Of(kind).MediaType;

        /// <summary>The usual extension with its dot, in lower case; empty for every kind that is refused or unknown.</summary>
        public string Extension => Of(kind).Extension;

        /// <summary>What people call it, as on a label: "PowerPoint", "PDF", "Video".</summary>
        public string Word => Of(kind).Word;

        /// <summary>What people call it in a sentence that starts "This …": "PowerPoint file", "PDF", "video".</summary>
        public string Noun => Of(kind).Noun;

        /// <summary>Why a file of this kind may not be accepted, in sentences fit to show; null where the kind is fine.</summary>
        public string? Refusal => Of(kind).Refusal;
    }

    private static Facts Of(FileKind kind) => kind switch
    {
        FileKind.Pptx => new(Office + "presentationml.presentation", ".pptx", "PowerPoint", "PowerPoint file"),
        FileKind.Docx => new(Office + "wordprocessingml.document", ".docx", "Word document", "Word document"),
        FileKind.Xlsx => new(Office + "spreadsheetml.sheet", ".xlsx", "Excel workbook", "Excel workbook"),
        FileKind.Pdf => new("application/pdf", ".pdf", "PDF", "PDF"),
        FileKind.Mp4 => new("video/mp4", ".mp4", "Video", "video"),
        FileKind.M4a => new("audio/mp4", ".m4a", "Audio", "audio file"),
        FileKind.Mp3 => new("audio/mpeg", ".mp3", "Audio", "audio file"),
        FileKind.WebVtt => new("text/vtt", ".vtt", "Captions", "captions file"),
        FileKind.Png => new("image/png", ".png", "Picture", "picture"),
        FileKind.Jpeg => new("image/jpeg", ".jpg", "Picture", "picture"),
        FileKind.Gif => new("image/gif", ".gif", "Picture", "picture"),
        FileKind.WebP => new("image/webp", ".webp", "Picture", "picture"),
        FileKind.Svg => new("image/svg+xml", ".svg", "Drawing", "drawing"),
        FileKind.Csv => new("text/csv", ".csv", "CSV table", "CSV table"),
        FileKind.PlainText => new("text/plain", ".txt", "Text", "text file"),
        _ => Refused(kind),
    };

    private static Facts Refused(FileKind kind) => kind switch
    {
        FileKind.Html => new(Bytes, "", "Web page", "web page",
            "This is a web page, which can hold programs. Save it as a PDF and send that."),
        FileKind.MacroPowerPoint => new(Bytes, "", "PowerPoint with macros", "PowerPoint file", WithMacros("PowerPoint file", ".pptx")),
        FileKind.MacroWord => new(Bytes, "", "Word with macros", "Word document", WithMacros("Word document", ".docx")),
        FileKind.MacroExcel => new(Bytes, "", "Excel with macros", "Excel workbook", WithMacros("Excel workbook", ".xlsx")),
        FileKind.ProtectedOffice => new(Bytes, "", "Office file with a password", "Office file",
            "This Office file is protected with a password. Take the password off and send it again."),
        FileKind.OldOffice => new(Bytes, "", "Old Office file", "Office file",
            "This file is in a format from before 2007. Save it as .pptx, .docx or .xlsx and send it again."),
        FileKind.Zip => new(Bytes, "", "Zip file", "zip file",
            "This is a zip file. Send the files inside it one by one."),
        _ => new(Bytes, "", "File", "file",
            "This file is of a kind that cannot be used here, or it is damaged."),
    };

    private static string WithMacros(string noun, string extension) =>
        $"This {noun} can hold macros, which are programs. Save it as {extension} and send it again.";

    private readonly record struct Facts(string MediaType, string Extension, string Word, string Noun, string? Refusal = null);
}
