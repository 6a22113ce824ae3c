namespace Tidemark.Documents.Charts.Native;

/// <summary>One line of a chart that an office program draws.</summary>
/// <param name="Name">Its name: the heading of its column, written at its right end.</param>
/// <param name="Values">One number a point; NaN is a gap.</param>
/// <param name="Role">What it shows.</param>
internal sealed record NativeLine(string Name, ReadOnlyMemory<double> Values, LineRole Role)
{
    /// <summary>Whether it belongs to a phase that is over: drawn faint, without its name.</summary>
    public bool IsPast { get; init; }

    /// <summary>The points that are not like the others, by index from 0.</summary>
    public IReadOnlyList<(int Index, PointMark Mark)> Marks { get; init; } = [];

    /// <summary>Words beside points, by index from 0.</summary>
    public IReadOnlyDictionary<int, NoteWords> Words { get; init; } = new Dictionary<int, NoteWords>();

    /// <summary>The index of its last number; -1 if it has none.</summary>
    public int LastIndex
    {
        get
        {
            var last = Values.Length - 1;
            while (last >= 0 && !double.IsFinite(Values.Span[last])) last--;
            return last;
        }
    }
}

/// <summary>What a line shows.</summary>
internal enum LineRole
{
    Value,
    Centre,
    Limit,
    Target,

    /// <summary>Rings round the points beyond a limit; no line.</summary>
    Ring,

    /// <summary>Marks of dated notes above the data; no line.</summary>
    Note,
}

/// <summary>Why a point is not like the others.</summary>
internal enum PointMark
{
    None,
    Improvement,
    Concern,
    Neither,
    Provisional,
    LeftOut,
    NoteOfEvent,
    NoteOfChange,
    NoteOfDefinition,
}

/// <summary>Words beside a mark.</summary>
/// <param name="Text">What they say.</param>
/// <param name="IsLeft">Whether they stand at its left, because the picture ends at its right.</param>
internal readonly record struct NoteWords(string Text, bool IsLeft);
