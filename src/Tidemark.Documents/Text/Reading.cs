namespace Tidemark.Documents.Text;

/// <summary>What is gathered while one file is read: its parts, its hidden content, and whether something was left out.</summary>
internal sealed class Reading(Limits limits, CancellationToken cancellation)
{
    private readonly List<TextPart> _parts = [];
    private int _characters;

    public Limits Limits => limits;

    public CancellationToken Cancellation => cancellation;

    public HiddenTally Hidden { get; } = new();

    public bool IsCut { get; set; }

    /// <summary>Characters that may still be added.</summary>
    public int Room => limits.MaxCharacters - _characters;

    /// <summary>Adds the words of one place; a place without words is left out.</summary>
    public void Add(Place place, string? title, string text)
    {
        cancellation.ThrowIfCancellationRequested();
        IsCut |= text.Length > Room;
        var words = PlainWords.Fold(text.Length > Room ? text[..Room] : text);
        if (words.Length > Room) words = words[..Room];
        if (words.Length == 0) return;
        _characters += words.Length;
        var heading = title is null ? "" : PlainWords.FoldLine(title);
        _parts.Add(new TextPart(place, heading.Length == 0 ? null : heading, words));
    }

    public DocumentText ToText() => new(_parts, Hidden.ToList(), IsCut);
}
