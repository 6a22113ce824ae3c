using Tidemark.Documents.Kinds;
using Tidemark.Domain.Files;

namespace Tidemark.Web.Features.Shared;

/// <summary>What a held file is and how large, as links say it: “PDF, 55 kB”.</summary>
public static class FileLabel
{
    private static readonly Dictionary<string, FileKind> Kinds =
        Enum.GetValues<FileKind>().Where(k => k.Refusal is null).ToDictionary(k => k.MediaType, StringComparer.Ordinal);

    public static string For(StoredFile file) => $"{KindOf(file).Word}, {Size(file.Length)}";

    public static FileKind KindOf(StoredFile file) => Kinds.GetValueOrDefault(file.MediaType);

    public static bool IsPicture(FileKind kind) => kind is FileKind.Png or FileKind.Jpeg or FileKind.Gif or FileKind.WebP or FileKind.Svg;

    public static bool IsSound(FileKind kind) => kind is FileKind.M4a or FileKind.Mp3;

    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => Words.Count((int)bytes, "byte", "bytes"),
        < 999_500 => $"{Math.Round(bytes / 1e3, MidpointRounding.AwayFromZero):0} kB",
        < 999_950_000 => $"{bytes / 1e6:0.#} MB",
        _ => $"{bytes / 1e9:0.#} GB",
    };
}
