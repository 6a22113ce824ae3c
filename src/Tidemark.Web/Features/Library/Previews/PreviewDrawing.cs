using Tidemark.Documents.Kinds;
using Tidemark.Web.Storage;

namespace Tidemark.Web.Features.Library.Previews;

/// <summary>
/// Draws the first page of a PDF with pdftoppm, and of an Office file with LibreOffice and then pdftoppm. Both are
/// programs of their own: without them there are no previews, and all else works.
/// </summary>
internal sealed class PreviewDrawing(WorkFolder work)
{
    private const int Width = 800;
    private const int TallestHeight = 4 * Width;
    private const long LargestPicture = 5 * 1024 * 1024;
    private static readonly TimeSpan LongestDrawing = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestConversion = TimeSpan.FromSeconds(90);

    private readonly string? _draw = OutsideProgram.Find("pdftoppm");
    private readonly string? _convert = OutsideProgram.Find("soffice");

    public bool CanDraw(FileKind kind) => _draw is not null && (kind == FileKind.Pdf || (_convert is not null && IsOffice(kind)));

    /// <summary>Draws the file, and gives the picture to <paramref name="keep"/>. False when it cannot be drawn.</summary>
    public async Task<bool> Draw(Stream content, FileKind kind, Action<string> keep, CancellationToken cancel)
    {
        var folder = work.Make();
        try
        {
            var source = Path.Combine(folder.FullName, "source" + kind.Extension);
            await using (var copy = File.Create(source)) await content.CopyToAsync(copy, cancel);
            if (kind != FileKind.Pdf && !await Convert(source, folder.FullName, cancel)) return false;
            var picture = await DrawFirstPage(folder.FullName, cancel);
            if (picture is null) return false;
            keep(picture);
            return true;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<bool> Convert(string source, string folder, CancellationToken cancel)
    {
        var profile = Path.Combine(folder, "profile");
        Directory.CreateDirectory(Path.Combine(profile, "user"));
        await File.WriteAllTextAsync(Path.Combine(profile, "user", "registrymodifications.xcu"), OfficeProfile.Text, cancel);
        string[] arguments =
        [
            "-env:UserInstallation=" + new Uri(profile).AbsoluteUri, "--headless", "--norestore", "--nolockcheck", "--convert-to", "pdf", "--outdir", folder, source,
        ];
        return await OutsideProgram.Run(_convert!, arguments, folder, LongestConversion, cancel) && File.Exists(Path.Combine(folder, "source.pdf"));
    }

    private async Task<string?> DrawFirstPage(string folder, CancellationToken cancel)
    {
        string[] arguments =
            ["-png", "-f", "1", "-l", "1", "-singlefile", "-scale-to-x", $"{Width}", "-scale-to-y", "-1", Path.Combine(folder, "source.pdf"), Path.Combine(folder, "picture")];
        if (!await OutsideProgram.Run(_draw!, arguments, folder, LongestDrawing, cancel)) return null;
        var picture = new FileInfo(Path.Combine(folder, "picture.png"));
        return picture is { Exists: true, Length: <= LargestPicture } && PreviewStore.PngSize(picture.FullName) is (Width, <= TallestHeight)
            ? picture.FullName
            : null;
    }

    private static bool IsOffice(FileKind kind) => kind is FileKind.Pptx or FileKind.Docx or FileKind.Xlsx;
}
