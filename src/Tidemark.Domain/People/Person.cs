using Tidemark.Domain.Common;

namespace Tidemark.Domain.People;

/// <summary>
/// A person as the public record names them. Role and affiliation are not here: they belong to each appearance,
/// as they were then.
/// </summary>
public sealed class Person
{
    private Person() => DisplayName = null!;

    public Person(PersonId id, string displayName)
    {
        Id = id;
        DisplayName = Guard.Required(displayName, "the person's name", 200);
    }

    public PersonId Id { get; private set; }

    public string DisplayName { get; private set; }

    /// <summary>Other forms of the name that sources use (Matthew, Matt), in alphabetical order.</summary>
    public IReadOnlyList<string> Aliases { get; private set; } = [];

    public void Rename(string displayName)
    {
        DisplayName = Guard.Required(displayName, "the person's name", 200);
        Aliases = [.. Aliases.Where(a => a != DisplayName)];
    }

    public void AlsoKnownAs(IEnumerable<string> aliases) => Aliases =
    [
        .. aliases.Select(a => Guard.Required(a, "the other name", 200))
            .Where(a => a != DisplayName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
