using Tidemark.Documents.Pdf;

namespace Tidemark.Documents.Tests.Pdf;

public sealed class PdfLeftOversTests
{
    [Fact]
    public void Only_old_copies_of_our_own_are_deleted()
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var name = Path.GetRandomFileName();
        string[] files = [.. new[] { "tidemark-pdf-old-", "tidemark-pdf-new-", "others-old-" }.Select(b => Path.Combine(Path.GetTempPath(), b + name))];
        try
        {
            foreach (var file in files) File.WriteAllText(file, "%PDF");
            File.SetLastWriteTimeUtc(files[0], now.AddHours(-2));
            File.SetLastWriteTimeUtc(files[2], now.AddHours(-2));

            PdfLeftOvers.Sweep(now.AddHours(-1));

            Assert.Equal([false, true, true], files.Select(File.Exists));
        }
        finally
        {
            foreach (var file in files) File.Delete(file);
        }
    }
}
