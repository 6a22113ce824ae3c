using Tidemark.Domain.LearningSets;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.LearningSets;

/// <summary>What pages say of a gathering: only what is known, and what is not known once.</summary>
public static class GatheringWords
{
    /// <summary>“Learning set 4, virtual”, with the state where it is not simply planned or held.</summary>
    public static string Line(Gathering gathering) => string.Join(", ", new[]
    {
        Words.Name(gathering),
        gathering.Mode is { } mode ? Words.For(mode) : null,
        Status(gathering.Status),
    }.Where(w => w is not null));

    public static string? Status(GatheringStatus status) => status switch
    {
        GatheringStatus.Cancelled => "cancelled",
        GatheringStatus.Postponed => "postponed",
        _ => null,
    };

    public static string Date(Gathering gathering) => gathering.Date?.ToWords() ?? "Date not known";

    /// <summary>“13:30 to 16:00”, “from 13:30”, or null where no time is known.</summary>
    public static string? Time(Gathering gathering) => gathering switch
    {
        { Start: { } start, End: { } end } => $"{start:HH:mm} to {end:HH:mm}",
        { Start: { } start } => $"from {start:HH:mm}",
        _ => null,
    };

    /// <summary>The shape that the picture of the programme gives it too, as a class with the space before it.</summary>
    public static string? MarkClass(Gathering gathering) => gathering switch
    {
        { Status: GatheringStatus.Cancelled } => " tm-track__mark--cancelled",
        { Mode: GatheringMode.Virtual } => " tm-track__mark--virtual",
        { Mode: GatheringMode.InPerson } => " tm-track__mark--in-person",
        { Mode: GatheringMode.Hybrid } => " tm-track__mark--hybrid",
        _ => null,
    };

    public static bool IsNext(Gathering gathering, DateOnly today) =>
        gathering.Status == GatheringStatus.Scheduled && gathering.Date?.IsCertainlyBefore(today) == false;
}
