using System.Security.Cryptography;
using System.Text;

namespace Tidemark.Web.Features.Api;

/// <summary>
/// Ids of feeds and their entries. They are made from the ids of what they are about and from nothing else, so that a site
/// that moves to another host does not show all of it to readers again.
/// </summary>
internal static class StableId
{
    /// <summary>A URN of a UUID of version 8 (RFC 9562): the beginning of a hash of the row's id and of what is said of it.</summary>
    public static string Of(Guid row, string what)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData([.. row.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(what)], hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash[..16], bigEndian: true)}";
    }
}
