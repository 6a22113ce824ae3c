using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Tidemark.Domain.Common;

namespace Tidemark.Data.Search;

public enum SearchKind
{
    Collaborative,
    Gathering,
    Talk,
    Material,
    Team,
    Theory,
}

/// <summary>
/// What search knows of one public noun. It is made from the noun by a job, holds public words only, and can be thrown
/// away and made again.
/// </summary>
public sealed class SearchNoun
{
    private readonly List<SearchPart> _parts = [];

    private SearchNoun() => Path = Label = Title = Text = Facts = Fingerprint = null!;

    public SearchNoun(SearchKind kind, Guid target, CollaborativeId collaborative)
        : this() => (Kind, Target, CollaborativeId) = (kind, target, collaborative);

    public long Id { get; private set; }

    public SearchKind Kind { get; private set; }

    /// <summary>The noun's own id.</summary>
    public Guid Target { get; private set; }

    public CollaborativeId CollaborativeId { get; private set; }

    /// <summary>The address of its page, beginning with a slash.</summary>
    public string Path { get; private set; }

    /// <summary>What it is, in words: “Talk, ward story”.</summary>
    public string Label { get; private set; }

    public string Title { get; private set; }

    /// <summary>Summary, people with roles, teams: everything said of it outside its files.</summary>
    public string Text { get; private set; }

    /// <summary>A short line under a hit.</summary>
    public string Facts { get; private set; }

    /// <summary>Changes when any of its words, files or addresses do.</summary>
    public string Fingerprint { get; private set; }

    /// <summary>The words inside its files, slide by slide or cue by cue.</summary>
    public IReadOnlyList<SearchPart> Parts => _parts;

    public void Describe(string path, string label, string title, string text, string facts, string fingerprint) =>
        (Path, Label, Title, Text, Facts, Fingerprint) =
            (path, label, IndexedText.Clean(title), IndexedText.Clean(text), IndexedText.Clean(facts), fingerprint);

    public void Hold(IEnumerable<SearchPart> parts)
    {
        _parts.Clear();
        _parts.AddRange(parts);
    }
}

/// <summary>One slide, page, sheet or stretch of a transcript.</summary>
public sealed class SearchPart
{
    private SearchPart() => Place = Suffix = Text = null!;

    public SearchPart(string place, string suffix, string text) => (Place, Suffix, Text) = (IndexedText.Clean(place), suffix, IndexedText.Clean(text));

    public long Id { get; private set; }

    public long SearchNounId { get; private set; }

    /// <summary>Where the words stand, for people: “Slide 4”, “3 min 10 s”.</summary>
    public string Place { get; private set; }

    /// <summary>What to add to the noun's path to land there: “?t=190#transcript”, or nothing.</summary>
    public string Suffix { get; private set; }

    public string Text { get; private set; }
}

/// <summary>A word that stands somewhere in the index, for “Did you mean”.</summary>
public sealed class SearchWord
{
    private SearchWord() => Word = null!;

    public SearchWord(string word) => Word = word;

    public long Id { get; private set; }

    public string Word { get; private set; }
}

internal sealed class SearchNounMapping : IEntityTypeConfiguration<SearchNoun>
{
    public void Configure(EntityTypeBuilder<SearchNoun> builder)
    {
        builder.HasIndex(n => new { n.Kind, n.Target }).IsUnique();
        builder.HasIndex(n => n.CollaborativeId);
        builder.HasMany(n => n.Parts).WithOne().HasForeignKey(p => p.SearchNounId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SearchWordMapping : IEntityTypeConfiguration<SearchWord>
{
    public void Configure(EntityTypeBuilder<SearchWord> builder)
    {
        builder.Property(w => w.Word).HasMaxLength(40);
        builder.HasIndex(w => w.Word).IsUnique();
    }
}
