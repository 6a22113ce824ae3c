using Tidemark.Domain.Common;

namespace Tidemark.Domain.Files;

/// <summary>A file that is held: what it is and the hash of its bytes, which is also where they lie.</summary>
public sealed class StoredFile
{
    private StoredFile() => Sha256 = MediaType = null!;

    public StoredFile(StoredFileId id, string sha256, long length, string mediaType)
    {
        Guard.That(sha256.Length == 64 && sha256.All(char.IsAsciiHexDigitLower), "A SHA-256 is 64 lower-case hexadecimal digits.");
        Guard.That(length >= 0, "A file has 0 bytes or more.");
        Id = id;
        Sha256 = sha256;
        Length = length;
        MediaType = Guard.Required(mediaType, "the media type", 120);
    }

    public StoredFileId Id { get; private set; }

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; private set; }

    /// <summary>In bytes.</summary>
    public long Length { get; private set; }

    public string MediaType { get; private set; }
}
