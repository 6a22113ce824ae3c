using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.LearningSets;

namespace Tidemark.Web.Features.Shared;

/// <summary>What calendars and feeds call things. They show on shared screens, so that a sensitive topic is left out.</summary>
internal static class FeedWords
{
    /// <summary>“Learning set 5: Safe evenings (CWC)”; of a sensitive collaborative “Learning set 5”.</summary>
    public static string Name(Collaborative collaborative, Gathering gathering)
    {
        var name = gathering.Number is { } number ? $"Learning set {number}" : Words.For(gathering.Kind);
        if (collaborative.Sensitive) return name;
        var known = (gathering.Number, gathering.Title) switch
        {
            (_, null) => name,
            (null, { } title) => title,
            (_, { } title) => $"{name}: {title}",
        };
        return $"{known} ({collaborative.Abbreviation ?? collaborative.Name})";
    }
}
