namespace Tidemark.Documents.Charts;

/// <summary>The files that a chart can be taken away as.</summary>
public enum ChartFormat
{
    /// <summary>The picture as it is drawn.</summary>
    Svg,

    /// <summary>The picture in pixels.</summary>
    Png,

    /// <summary>The picture on a page with its words.</summary>
    Pdf,

    /// <summary>The table.</summary>
    Csv,

    /// <summary>All of it, for programs.</summary>
    Json,

    /// <summary>The table as a workbook, with a chart that can be edited.</summary>
    Xlsx,

    /// <summary>A slide with a chart that can be edited, which holds the numbers.</summary>
    Pptx,

    /// <summary>A slide with a picture, for publishing: it holds no numbers.</summary>
    PptxPicture,
}

/// <summary>A chart as a file.</summary>
/// <param name="Name">A name for it, of letters, digits, dots and hyphens, the same on every system: "restraints-curlew-ward.pptx".</param>
/// <param name="ContentType">What HTTP calls its kind.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record ChartFile(string Name, string ContentType, byte[] Bytes);
