using Tidemark.Domain.Collaboratives;

namespace Tidemark.Web.Features.Home;

/// <summary>What is left to say of a collaborative's dates and place beside the words of its state.</summary>
internal static class CollaborativeDates
{
    /// <summary>“, launched 21 October 2019, England”: goes on from the words of the state, and may be empty.</summary>
    public static string Rest(Collaborative collaborative, DateOnly today)
    {
        var state = collaborative.StateOn(today);
        List<string> rest = [];
        if (state is not (CollaborativeState.Active or CollaborativeState.Recruiting))
            rest.Add(collaborative.Launched is { } launched ? $"launched {launched.ToWords()}" : "launch date not known");
        if (collaborative.Closed is { } closed && state is not (CollaborativeState.Closed or CollaborativeState.Archived))
            rest.Add($"closes {closed.ToWords()}");
        if (collaborative.Country is { } country) rest.Add(country);
        return string.Concat(rest.Select(part => $", {part}"));
    }
}
