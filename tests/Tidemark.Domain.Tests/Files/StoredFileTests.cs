using Tidemark.Domain.Common;
using Tidemark.Domain.Files;

namespace Tidemark.Domain.Tests.Files;

public sealed class StoredFileTests
{
    private static readonly string Hash = string.Concat(Enumerable.Repeat("0123456789abcdef", 4));

    [Fact]
    public void A_file_is_known_by_its_hash_length_and_kind()
    {
        var file = new StoredFile(EntityId.New<StoredFileId>(), Hash, 5_000_000_000, " application/pdf ");

        Assert.Equal((Hash, 5_000_000_000, "application/pdf"), (file.Sha256, file.Length, file.MediaType));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("../23456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdeg")]
    public void What_is_no_hash_is_refused(string hash) => Refused.With("A SHA-256 is 64 lower-case hexadecimal digits.",
        () => _ = new StoredFile(EntityId.New<StoredFileId>(), hash, 1, "text/plain"));

    [Fact]
    public void A_file_has_a_media_type_and_no_negative_length()
    {
        Refused.With("Give the media type.", () => _ = new StoredFile(EntityId.New<StoredFileId>(), Hash, 1, " "));
        Refused.With("Make the media type shorter: 121 characters were given, 120 fit.",
            () => _ = new StoredFile(EntityId.New<StoredFileId>(), Hash, 1, new string('a', 121)));
        Refused.With("A file has 0 bytes or more.", () => _ = new StoredFile(EntityId.New<StoredFileId>(), Hash, -1, "text/plain"));
    }
}
