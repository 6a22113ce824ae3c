using Tidemark.Domain.Common;

namespace Tidemark.Domain.Theory;

/// <summary>Something to test. It may stand under several drivers.</summary>
public sealed class ChangeIdea
{
    private ChangeIdea() => Title = null!;

    internal ChangeIdea(ChangeIdeaId id, TheoryOfChangeId theory)
    {
        Id = id;
        TheoryOfChangeId = theory;
        Title = null!;
    }

    public ChangeIdeaId Id { get; private set; }

    public TheoryOfChangeId TheoryOfChangeId { get; private set; }

    public Slug Slug { get; private set; }

    public string Title { get; private set; }

    /// <summary>The problem that it answers.</summary>
    public string? Problem { get; private set; }

    /// <summary>What is done differently.</summary>
    public string? Change { get; private set; }

    /// <summary>What was learned from testing it.</summary>
    public string? Learning { get; private set; }

    public IReadOnlyList<DriverId> DriverIds { get; private set; } = [];

    public int Order { get; private set; }

    public void Explain(string? problem, string? change, string? learning)
    {
        (Problem, Change, Learning) = (
            Guard.Optional(problem, "the problem", 2000),
            Guard.Optional(change, "the change", 2000),
            Guard.Optional(learning, "what was learned", 2000));
    }

    internal void Set(Slug slug, string title, IReadOnlyList<DriverId> drivers, int order)
    {
        Title = Guard.Required(title, "the change idea's title", 200);
        Slug = slug;
        DriverIds = [.. drivers];
        Order = order;
    }

    internal void KeepDrivers(IReadOnlySet<DriverId> here) => DriverIds = [.. DriverIds.Where(here.Contains)];
}
