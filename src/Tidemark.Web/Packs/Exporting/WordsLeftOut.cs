using System.Text.RegularExpressions;
using Tidemark.Domain.Common;
using Tidemark.Web.Packs.Format;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Exporting;

/// <summary>Takes e-mail addresses, and the names of teams that did not agree to be named, out of every text of a pack.</summary>
internal sealed partial class WordsLeftOut
{
    public const string InsteadOfAddress = "[address left out]";
    public const string InsteadOfName = "[name left out]";

    private readonly Regex? _names;

    /// <summary>Finds names as whole words, large or small.</summary>
    /// <param name="unlisted">The names that must not appear.</param>
    /// <param name="listed">Names that may: what is part of one of them stays.</param>
    public WordsLeftOut(IEnumerable<string> unlisted, IReadOnlyCollection<string> listed)
    {
        var names = unlisted.Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(n => !listed.Any(l => WholeWords([n]).IsMatch(l))).OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).ToList();
        if (names.Count > 0) _names = WholeWords(names);
    }

    public string Without(string text)
    {
        var plain = EmailAddress().Replace(text, InsteadOfAddress);
        return _names?.Replace(plain, InsteadOfName) ?? plain;
    }

    /// <summary>Goes through the whole pack. Web addresses that hold an e-mail address are left out.</summary>
    public void TakeOutOf(Pack pack)
    {
        foreach (var file in PackFileShape.All) TakeOutOf(file.Get(pack));
    }

    private void TakeOutOf(PackEntry entry)
    {
        foreach (var key in Shape.Of(entry.GetType()).Keys)
        {
            foreach (var inner in key.EntriesIn(entry)) TakeOutOf(inner);
            switch (key.Get(entry))
            {
                case string text when key.Property != nameof(FileEntry.Path):
                    Set(entry, key, text, Shortened(Without(text), key));
                    break;
                case IReadOnlyList<string> texts when texts.Count > 0:
                    key.Set(entry, texts.Select(t => Shortened(Without(t), key)).ToList());
                    break;
                case WebAddress address when EmailAddress().IsMatch(address.Value):
                    key.Clear(entry);
                    break;
            }
        }
    }

    private static void Set(PackEntry entry, ShapeKey key, string before, string after)
    {
        if (before != after) key.Set(entry, after);
    }

    /// <summary>What stands instead may be longer than what went.</summary>
    private static string Shortened(string text, ShapeKey key)
    {
        if (key.AtMost is not { } most || text.Length <= most) return text;
        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }

    private static Regex WholeWords(IReadOnlyList<string> names) => new(
        $@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', names.Select(Regex.Escape))})(?![\p{{L}}\p{{N}}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Also as people disguise it, or as an address on the web carries it: ann (at) example.org, ann%40example.org.</summary>
    [GeneratedRegex(@"[\p{L}\p{N}._+'-]{1,64}(?:@|%40|\s?[\[(]\s?at\s?[\])]\s?)(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EmailAddress();
}
