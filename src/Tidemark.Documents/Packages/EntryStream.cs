using System.IO.Compression;

namespace Tidemark.Documents.Packages;

/// <summary>The unpacked bytes of one zip entry, counted as they come, so that no header is believed.</summary>
internal sealed class EntryStream : ReadOnlyStream
{
    private readonly ZipEntry _entry;
    private readonly ReadBudget _budget;
    private readonly Stream _unpacked;
    private long _count;

    public EntryStream(Stream file, ZipEntry entry, ReadBudget budget)
    {
        (_entry, _budget) = (entry, budget);
        var packed = new SliceStream(file, entry.DataAt, entry.PackedBytes);
        _unpacked = entry.IsDeflated ? new DeflateStream(packed, CompressionMode.Decompress) : packed;
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        int read;
        try
        {
            read = _unpacked.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            throw ZipTrailer.Damaged(_budget.Noun, e);
        }

        _count += read;
        _budget.Take(read, _count, _entry.PackedBytes);
        if (_count > _entry.DeclaredBytes || (read == 0 && _count != _entry.DeclaredBytes)) throw ZipTrailer.Damaged(_budget.Noun);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _unpacked.Dispose();
        base.Dispose(disposing);
    }
}
