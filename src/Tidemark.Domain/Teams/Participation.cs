using Tidemark.Domain.Common;

namespace Tidemark.Domain.Teams;

/// <summary>A team's part in one collaborative.</summary>
public sealed class Participation
{
    private Participation()
    {
    }

    internal Participation(TeamId team, CollaborativeId collaborative)
    {
        TeamId = team;
        CollaborativeId = collaborative;
    }

    public TeamId TeamId { get; private set; }

    public CollaborativeId CollaborativeId { get; private set; }

    public PartialDate? Joined { get; private set; }

    public PartialDate? Left { get; private set; }

    /// <summary>True when the team agreed to be named in public, or is named on a public page already.</summary>
    public bool Listed { get; private set; }

    internal void Set(PartialDate? joined, PartialDate? left, bool listed)
    {
        Joined = joined;
        Left = left;
        Listed = listed;
    }
}
