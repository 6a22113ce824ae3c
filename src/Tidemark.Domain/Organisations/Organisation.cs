using Tidemark.Domain.Common;

namespace Tidemark.Domain.Organisations;

/// <summary>A trust, provider, commissioner, host, regulator or professional body.</summary>
public sealed class Organisation
{
    private Organisation() => NameAsShown = null!;

    public Organisation(OrganisationId id, string nameAsShown)
    {
        Id = id;
        NameAsShown = Guard.Required(nameAsShown, "the organisation's name as its source shows it", 200);
    }

    public OrganisationId Id { get; private set; }

    /// <summary>The registered name, or null where no source gives it.</summary>
    public string? Name { get; private set; }

    /// <summary>The name in the words of the source.</summary>
    public string NameAsShown { get; private set; }

    /// <summary>What kind of organisation, in plain words: “NHS trust”, “regulator”.</summary>
    public string? Kind { get; private set; }

    public OrganisationId? PartOf { get; private set; }

    public string? OdsCode { get; private set; }

    public string DisplayName => Name ?? NameAsShown;

    public void Describe(string nameAsShown, string? name, string? kind, string? odsCode)
    {
        (NameAsShown, Name, Kind, OdsCode) = (
            Guard.Required(nameAsShown, "the organisation's name as its source shows it", 200),
            Guard.Optional(name, "the organisation's name", 200),
            Guard.Optional(kind, "the kind of organisation", 100),
            Guard.Optional(odsCode, "the ODS code", 12));
    }

    public void BelongTo(OrganisationId? parent)
    {
        Guard.That(parent != Id, $"{DisplayName} cannot be part of itself.");
        PartOf = parent;
    }
}
