using Tidemark.Domain.Common;

namespace Tidemark.Domain.Collaboratives;

public enum ResultStatus
{
    Interim,
    Final,
}

/// <summary>What a source says the collaborative achieved. Two sources may disagree, and both stay.</summary>
public sealed class Result
{
    private Result() => Statement = null!;

    public Result(ResultId id, CollaborativeId collaborative)
    {
        Id = id;
        CollaborativeId = collaborative;
        Statement = null!;
    }

    public ResultId Id { get; private set; }

    public CollaborativeId CollaborativeId { get; private set; }

    public string Statement { get; private set; }

    public ResultStatus Status { get; private set; }

    public PartialDate? On { get; private set; }

    public string? Note { get; private set; }

    /// <summary>At least one: a result without a source is not shown.</summary>
    public IReadOnlyList<string> SourceKeys { get; private set; } = [];

    public int Order { get; private set; }

    public void Report(string statement, ResultStatus status, PartialDate? on, string? note, IReadOnlyList<string> sources, int order)
    {
        Guard.That(sources.Count > 0, "A result needs the source that reports it.");
        (Statement, Note) = (Guard.Required(statement, "the result", 1000), Guard.Optional(note, "the note", 1000));
        Status = status;
        On = on;
        SourceKeys = [.. sources];
        Order = order;
    }
}
