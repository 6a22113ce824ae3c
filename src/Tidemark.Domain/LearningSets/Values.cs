using Tidemark.Domain.Common;

namespace Tidemark.Domain.LearningSets;

public enum GatheringKind
{
    LearningSet,
    Launch,
    Workshop,
    Forum,
    Clinic,
    CoachingCall,
    Celebration,
}

public enum GatheringMode
{
    InPerson,
    Virtual,
    Hybrid,
}

/// <summary>Scheduled says no more than that it was planned: whether it was held is a fact of its own.</summary>
public enum GatheringStatus
{
    Scheduled,
    Held,
    Cancelled,
    Postponed,
}

public enum AgendaItemKind
{
    Talk,
    Welcome,
    Grounding,
    Breakout,
    Networking,
    TeamPlanning,
    Break,
    Close,
    Other,
}

/// <summary>One line of an agenda, holding a talk or not. <paramref name="Start"/> is local time.</summary>
public sealed record AgendaItem(AgendaItemKind Kind, TimeOnly? Start, int? Minutes, string? Title, TalkId? TalkId);

/// <summary>One issue of an agenda. Without a number it is the working draft.</summary>
public sealed record AgendaRelease(int? Number, PartialDate? Published, string? Note, IReadOnlyList<AgendaItem> Items);

public enum TalkKind
{
    WardStory,
    Teaching,
    Panel,
    LivedExperience,
    Sharing,
    Reflection,
    TheoryOfChange,
    Workshop,
    Other,
}

public enum AppearancePart
{
    Presenter,
    Host,
    Panellist,
}
