using Tidemark.Domain.Common;

namespace Tidemark.Domain.People;

/// <summary>
/// A person as the public record names them. Role and affiliation are not here: they belong to each appearance,
/// as they were then.
/// </summary>
public sealed class Person
{
    private readonly List<string> _aliases = [];

    private Person() => DisplayName = null!;

    public Person(PersonId id, string displayName)
    {
        Id = id;
        DisplayName = Guard.Required(displayName, "the person's name", 200);
    }

    public PersonId Id { get; private set; }

    public string DisplayName { get; private set; }

    /// <summary>Other forms of the name that sources use (Matthew, Matt), in alphabetical order.</summary>
    public IReadOnlyList<string> Aliases => _aliases;

    public void Rename(string displayName) => DisplayName = Guard.Required(displayName, "the person's name", 200);

    public void AlsoKnownAs(IEnumerable<string> aliases)
    {
        var names = aliases.Select(a => Guard.Required(a, "the other name", 200))
            .Where(a => a != DisplayName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        _aliases.Clear();
        _aliases.AddRange(names);
    }
}
