namespace Tidemark.Documents.Packages;

/// <summary>A stream that is only read forward: the members that writing and seeking would need are closed here, once.</summary>
internal abstract class ReadOnlyStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public abstract override int Read(Span<byte> buffer);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>A stretch of a seekable file. It sets the file's position at every read, so several slices may take turns (not at the same time).</summary>
/// <param name="file">The file; stays open.</param>
/// <param name="at">Start of the stretch.</param>
/// <param name="length">Its length in bytes.</param>
internal sealed class SliceStream(Stream file, long at, long length) : ReadOnlyStream
{
    private long _read;

    public override int Read(Span<byte> buffer)
    {
        var wanted = (int)Math.Min(buffer.Length, length - _read);
        if (wanted == 0) return 0;
        file.Position = at + _read;
        var read = file.Read(buffer[..wanted]);
        _read += read;
        return read;
    }
}
