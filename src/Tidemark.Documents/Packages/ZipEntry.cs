namespace Tidemark.Documents.Packages;

/// <summary>One entry of a zip container, its place checked against its local header and against the other entries.</summary>
/// <param name="Name">Name as stored, with forward slashes.</param>
/// <param name="IsDeflated">Deflated; otherwise stored as it is.</param>
/// <param name="HeaderAt">Where its local header starts in the file.</param>
/// <param name="DataAt">Where its packed bytes start in the file.</param>
/// <param name="PackedBytes">Packed length.</param>
/// <param name="DeclaredBytes">Unpacked length as the directory claims it: a claim until it has been counted.</param>
internal sealed record ZipEntry(string Name, bool IsDeflated, long HeaderAt, long DataAt, long PackedBytes, long DeclaredBytes)
{
    /// <summary>Where its packed bytes end, exclusive.</summary>
    public long EndsAt => DataAt + PackedBytes;

    /// <summary>Whether it only names a folder.</summary>
    public bool IsFolder => Name.EndsWith('/');
}
