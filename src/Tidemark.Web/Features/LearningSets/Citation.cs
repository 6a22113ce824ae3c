using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.LearningSets;

namespace Tidemark.Web.Features.LearningSets;

/// <summary>How to cite a talk. Only what is known goes in, and a heading of ours says that it is ours.</summary>
internal static class Citation
{
    public static string Of(Talk talk, IReadOnlyList<Speakers> cast, Gathering? gathering, Collaborative collaborative, Uri address)
    {
        var authors = string.Join(", ", cast.SelectMany(c => c.Names).Select(LastNameFirst));
        var title = talk.Title is null ? $"{talk.Heading} [talk; heading by Tidemark]" : $"{talk.Title} [talk]";
        return $"{(authors.Length > 0 ? authors + ". " : "")}{title}. {collaborative.Name}. {gathering?.Date?.ToWords() ?? "Date not known"}. {address}";
    }

    /// <summary>“Lutchmayah L”: last name, then initials without full stops. A title before the name is left out.</summary>
    private static string LastNameFirst(string name)
    {
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(p => p is "Dr" or "Prof" or "Professor").ToList();
        return parts.Count < 2 ? name : $"{parts[^1]} {string.Concat(parts.Take(parts.Count - 1).Select(p => p[0]))}";
    }
}
