namespace Tidemark.Web.Features.Shared;

/// <summary>A moment of a recording, as people say it and as clocks show it.</summary>
public static class Moment
{
    /// <summary>“3 min 10 s”.</summary>
    public static string InWords(TimeSpan at) =>
        at.TotalHours >= 1 ? $"{(int)at.TotalHours} h {at.Minutes} min {at.Seconds} s" : $"{at.Minutes} min {at.Seconds} s";

    /// <summary>“03:10”, or “1:03:10” from an hour on.</summary>
    public static string OnClock(TimeSpan at) => at.TotalHours >= 1 ? $"{(int)at.TotalHours}:{at:mm\\:ss}" : $"{at:mm\\:ss}";
}
