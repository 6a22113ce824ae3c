using System.Security.Cryptography;
using System.Text;
using Tidemark.Data.Search;
using Tidemark.Domain.Library;

namespace Tidemark.Web.Features.Search;

/// <summary>What search is to know of one public noun, before its files are read.</summary>
internal sealed record NounWords(
    SearchKind Kind, Guid Target, string Path, string Label, string Title, string Text, string Facts, IReadOnlyList<MaterialFile> Files)
{
    /// <summary>Rises when the way that words are taken out of files changes, so that all are read again.</summary>
    private const int Edition = 2;

    public string Fingerprint { get; } = Hash(
    [
        Edition.ToString(), Path, Label, Title, Text, Facts,
        .. Files.Select(f => $"{f.StoredFileId.Value} {f.Role} {f.Checked?.On}"),
    ]);

    private static string Hash(IEnumerable<string> texts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))));
}
