using System.IO.Compression;
using System.Runtime.ExceptionServices;
using Tidemark.Documents.Packages;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Tidemark.Documents.Pdf;

/// <summary>The library's filters, with what they unpack counted; those that only pictures use give nothing, since only words are wanted.</summary>
internal sealed class GuardedFilters(string noun, Limits limits) : IFilterProvider
{
    private readonly ReadBudget _budget = new(noun, limits, limits.MaxInflatedBytes, CancellationToken.None);
    private ExceptionDispatchInfo? _refusal;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Guarded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Guarded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Guarded(DefaultFilterProvider.Instance.GetAllFilters());

    /// <summary>Throws again what was refused inside a filter: the library swallows exceptions of its filters and goes on without the stream.</summary>
    public void ThrowIfRefused() => _refusal?.Throw();

    private List<IFilter> Guarded(IReadOnlyList<IFilter> filters) => [.. filters.Select(Guarded)];

    private IFilter Guarded(IFilter filter) => filter switch
    {
        FlateFilter or LzwFilter or RunLengthFilter or Ascii85Filter or AsciiHexDecodeFilter => new Guard(filter, this),
        _ => new NoFilter(),
    };

    private void Count(Action count)
    {
        ThrowIfRefused();
        try
        {
            count();
        }
        catch (DocumentException e)
        {
            _refusal = ExceptionDispatchInfo.Capture(e);
            throw;
        }
    }

    private void Take(long bytes, long ofStream, long packed)
    {
        if (ofStream > limits.MaxPdfStreamBytes)
            throw new DocumentException($"This {noun} has a page or font of more than {ReadBudget.Megabytes(limits.MaxPdfStreamBytes)}.");
        _budget.Take(bytes, ofStream, packed);
    }

    /// <summary>Unpacks a zlib stream to nowhere, counting, before the library unpacks it into memory without a bound.</summary>
    private void CountInflated(Memory<byte> packed)
    {
        if (packed.Length < 2) return;
        using var inflater = new DeflateStream(new MemoryStream(packed[2..].ToArray(), writable: false), CompressionMode.Decompress);
        var buffer = new byte[65_536];
        long count = 0;
        try
        {
            int read;
            while ((read = inflater.Read(buffer)) > 0)
            {
                count += read;
                Take(read, count, packed.Length);
            }
        }
        catch (InvalidDataException)
        {
            // What could be unpacked up to the damage has been counted, and the library gets no further either.
        }
    }

    private sealed class Guard(IFilter inner, GuardedFilters filters) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (inner is FlateFilter) filters.Count(() => filters.CountInflated(input));
            var unpacked = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            if (inner is not FlateFilter) filters.Count(() => filters.Take(unpacked.Length, unpacked.Length, input.Length));
            return unpacked;
        }
    }

    private sealed class NoFilter : IFilter
    {
        public bool IsSupported => false;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex) => default;
    }
}
