namespace Tidemark.Documents.Pdf;

/// <summary>
/// The copies of PDFs that the reading process is given lie in the system's temporary folder. Each is deleted when it is
/// closed, unless the program was killed.
/// </summary>
public static class PdfLeftOvers
{
    internal const string Beginning = "tidemark-pdf-";

    /// <summary>Deletes the copies that were written before then (UTC) and are our own to delete.</summary>
    public static void Sweep(DateTime before)
    {
        var old = new DirectoryInfo(Path.GetTempPath()).EnumerateFiles(Beginning + "*").Where(f => f.LastWriteTimeUtc < before);
        foreach (var file in old)
        {
            try
            {
                file.Delete();
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // Another user's, or in use: its owner deletes it.
            }
        }
    }
}
