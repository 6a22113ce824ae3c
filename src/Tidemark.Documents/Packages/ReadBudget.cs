namespace Tidemark.Documents.Packages;

/// <summary>How many unpacked bytes one file may still give, whoever reads them.</summary>
/// <param name="noun">What the file is called in a sentence.</param>
/// <param name="limits">The limits of this read.</param>
/// <param name="allowed">Unpacked bytes allowed in all.</param>
/// <param name="cancellation">Asked at every read.</param>
internal sealed class ReadBudget(string noun, Limits limits, long allowed, CancellationToken cancellation)
{
    private long _taken;

    public string Noun => noun;

    /// <summary>Takes bytes from the budget.</summary>
    /// <param name="bytes">Bytes just unpacked.</param>
    /// <param name="ofStream">All bytes unpacked so far from the same entry or stream.</param>
    /// <param name="packed">Packed bytes of that entry or stream.</param>
    /// <exception cref="DocumentException">The budget is used up, or the ratio is beyond the limit.</exception>
    public void Take(long bytes, long ofStream, long packed)
    {
        cancellation.ThrowIfCancellationRequested();
        _taken += bytes;
        if (_taken > allowed) throw TooLarge(noun, limits);
        if (ofStream > limits.RatioFloorBytes && ofStream / limits.MaxRatio > packed)
            throw new DocumentException(
                $"This {noun} holds a part that unpacks to more than {limits.MaxRatio:N0} times its size. Files built like that can stop a computer, so it is refused.");
    }

    public static DocumentException TooLarge(string noun, Limits limits) =>
        new($"This {noun} unpacks to more than {Megabytes(limits.MaxInflatedBytes)}.");

    /// <summary>Whole megabytes of a million bytes, or bytes below that.</summary>
    public static string Megabytes(long bytes) => bytes < 1_000_000 ? $"{bytes:N0} bytes" : $"{bytes / 1_000_000:N0} MB";
}
