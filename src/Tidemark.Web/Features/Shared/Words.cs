using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.LearningSets;
using Tidemark.Domain.Library;
using Tidemark.Domain.Teams;

namespace Tidemark.Web.Features.Shared;

/// <summary>What pages call the kinds of things, in the words of people on wards.</summary>
public static class Words
{
    public static string For(GatheringKind kind) => kind switch
    {
        GatheringKind.LearningSet => "Learning set",
        GatheringKind.Launch => "Launch",
        GatheringKind.Workshop => "Workshop",
        GatheringKind.Forum => "Forum",
        GatheringKind.Clinic => "QI drop-in",
        GatheringKind.CoachingCall => "Coaching call",
        _ => "Celebration",
    };

    public static string For(GatheringMode mode) => mode switch
    {
        GatheringMode.Virtual => "virtual",
        GatheringMode.InPerson => "in person",
        _ => "in person and online",
    };

    /// <summary>“Learning set 4”, or its own title, or what kind of gathering it is.</summary>
    public static string Name(Gathering gathering) => Name(gathering.Kind, gathering.Number, gathering.Title);

    public static string Name(GatheringKind kind, int? number, string? title) =>
        number is { } known ? $"Learning set {known}" : title ?? For(kind);

    public static string For(TalkKind kind) => kind switch
    {
        TalkKind.WardStory => "Ward story",
        TalkKind.Teaching => "Teaching on improvement",
        TalkKind.Panel => "Panel",
        TalkKind.LivedExperience => "Lived experience",
        TalkKind.Sharing => "Teams sharing",
        TalkKind.Reflection => "Reflection",
        TalkKind.TheoryOfChange => "Theory of change",
        TalkKind.Workshop => "Workshop",
        _ => "Talk",
    };

    public static string For(AgendaItemKind kind) => kind switch
    {
        AgendaItemKind.Talk => "Talk",
        AgendaItemKind.Welcome => "Welcome",
        AgendaItemKind.Grounding => "Grounding",
        AgendaItemKind.Breakout => "Breakout groups",
        AgendaItemKind.Networking => "Networking",
        AgendaItemKind.TeamPlanning => "Team planning time",
        AgendaItemKind.Break => "Break",
        AgendaItemKind.Close => "Close",
        _ => "Item",
    };

    public static string For(MaterialKind kind) => kind switch
    {
        MaterialKind.Agenda => "Agenda",
        MaterialKind.SlideDeck => "Slide deck",
        MaterialKind.PresentationSlides => "Presentation slides",
        MaterialKind.Handout => "Handout",
        MaterialKind.Template => "Template",
        MaterialKind.Poster => "Poster",
        MaterialKind.Booklet => "Booklet",
        MaterialKind.Toolkit => "Toolkit",
        MaterialKind.Notes => "Notes",
        MaterialKind.Recording => "Recording",
        MaterialKind.Podcast => "Podcast",
        MaterialKind.Paper => "Paper",
        _ => "Photograph",
    };

    public static string For(TeamKind kind) => kind switch
    {
        TeamKind.Ward => "Ward",
        TeamKind.Unit => "Unit",
        TeamKind.Team => "Team",
        _ => "Area",
    };

    public static string For(ResultStatus status) => status == ResultStatus.Final ? "Final" : "Interim";

    /// <summary>“Closed September 2021”, “Paused since April 2026”, “Active since 14 October 2025”.</summary>
    public static string State(Collaborative collaborative, DateOnly today) => collaborative.StateOn(today) switch
    {
        CollaborativeState.Archived => $"Archived {collaborative.Archived?.ToWords()}",
        CollaborativeState.Closed => $"Closed {collaborative.Closed?.ToWords()}",
        CollaborativeState.Paused => $"Paused since {collaborative.Pauses.Last(p => p.CertainlyHolds(today)).From.ToWords()}",
        CollaborativeState.Active => $"Active since {collaborative.Launched?.ToWords()}",
        _ => collaborative.Launched is { } launch ? $"Recruiting, launch {launch.ToWords()}" : "Recruiting",
    };

    /// <summary>“a”, “a and b”, “a, b and c”.</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";

    /// <summary>“1 material”, “2 materials”, “10,000 materials”.</summary>
    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count:N0} {many}";

    /// <summary>Numbers up to twelve in words, as the opening of a sentence or in running text.</summary>
    public static string Number(int count) => count is >= 0 and <= 12 ? Small[count] : count.ToString("N0");

    private static readonly string[] Small =
        ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
}
