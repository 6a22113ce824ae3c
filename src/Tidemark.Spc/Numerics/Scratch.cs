using System.Buffers;

namespace Tidemark.Spc.Numerics;

/// <summary>A stretch of memory borrowed for one calculation. Give it back with Dispose.</summary>
internal readonly ref struct Scratch : IDisposable
{
    private readonly double[] _borrowed;
    private readonly int _length;

    internal Scratch(int length) => (_borrowed, _length) = (length == 0 ? [] : ArrayPool<double>.Shared.Rent(length), length);

    internal Span<double> Span => _borrowed.AsSpan(0, _length);

    public void Dispose()
    {
        if (_length > 0)
            ArrayPool<double>.Shared.Return(_borrowed);
    }
}
