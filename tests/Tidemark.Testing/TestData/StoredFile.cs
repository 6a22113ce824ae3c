using System.Security.Cryptography;
using System.Text;
using Tidemark.Domain.Common;
using Tidemark.Domain.Files;

namespace Tidemark.Testing;

public static partial class TestData
{
    /// <summary>A file that holds these words.</summary>
    public static StoredFile StoredFile(string words)
    {
        var bytes = Encoding.UTF8.GetBytes(words);
        return new StoredFile(EntityId.New<StoredFileId>(), Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, "text/plain");
    }
}
