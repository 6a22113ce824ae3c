using System.Text;
using System.Text.Json;

namespace Tidemark.Web.Packs.Format;

/// <summary>How names in code become words in a pack.</summary>
internal static class Naming
{
    /// <summary><c>AlsoShownAs</c> as a key: <c>also_shown_as</c>.</summary>
    public static string Key(string property) => JsonNamingPolicy.SnakeCaseLower.ConvertName(property);

    /// <summary><c>WardStory</c> as a word of an enumeration: <c>ward-story</c>.</summary>
    public static string Word(string member) => JsonNamingPolicy.KebabCaseLower.ConvertName(member);

    /// <summary><c>ChangeIdeaEntry</c> as people call it: <c>change idea</c>.</summary>
    public static string Noun(Type entry)
    {
        const string ending = "Entry";
        var name = entry.Name.EndsWith(ending, StringComparison.Ordinal) ? entry.Name[..^ending.Length] : entry.Name;
        return Word(name).Replace('-', ' ');
    }

    public static string WithArticle(string noun) => ("aeiou".Contains(noun[0], StringComparison.Ordinal) ? "an " : "a ") + noun;

    /// <summary>“a, b and c”, or with another joining word.</summary>
    public static string List(IReadOnlyList<string> words, string joint = "and")
    {
        var text = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
            text.Append(i == 0 ? "" : i == words.Count - 1 ? $" {joint} " : ", ").Append(words[i]);
        return text.ToString();
    }
}
