using System.Xml;

namespace Tidemark.Documents.Packages;

/// <summary>A name table that refuses a part with more names than any Office schema has: the reader keeps every name for as long as it lives.</summary>
internal sealed class BoundedNameTable(string noun) : NameTable
{
    private const int MaxNames = 20_000;
    private int _names;

    public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

    private string Counted(string name) => ++_names <= MaxNames ? name : throw ZipTrailer.Damaged(noun);
}

/// <summary>Passes bytes on and refuses a run without any "&lt;" that is too long: the reader holds one tag, with its attributes, in memory as a whole.</summary>
internal sealed class TagGuardStream(Stream inner, string noun) : ReadOnlyStream
{
    private const int MaxRun = 8_000_000;
    private long _run;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        var bytes = buffer[..read];
        var first = bytes.IndexOf((byte)'<');
        if (_run + (first < 0 ? read : first) > MaxRun) throw ZipTrailer.Damaged(noun);
        _run = first < 0 ? _run + read : read - bytes.LastIndexOf((byte)'<');
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
