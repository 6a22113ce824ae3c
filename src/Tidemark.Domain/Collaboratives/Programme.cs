using Tidemark.Domain.Common;

namespace Tidemark.Domain.Collaboratives;

/// <summary>What groups collaboratives, such as a national safety programme.</summary>
public sealed class Programme
{
    private Programme() => Name = null!;

    public Programme(ProgrammeId id, string name)
    {
        Id = id;
        Name = Guard.Required(name, "the programme's name", 200);
    }

    public ProgrammeId Id { get; private set; }

    public string Name { get; private set; }

    public string? Abbreviation { get; private set; }

    public string? Country { get; private set; }

    public void Describe(string name, string? abbreviation, string? country)
    {
        (Name, Abbreviation, Country) = (
            Guard.Required(name, "the programme's name", 200),
            Guard.Optional(abbreviation, "the programme's abbreviation", 30),
            Guard.Optional(country, "the country", 100));
    }
}
