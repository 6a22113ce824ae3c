using Tidemark.Domain.Common;

namespace Tidemark.Domain.Organisations;

/// <summary>A hospital or place. Which organisation runs it may be unknown.</summary>
public sealed class Site
{
    private Site() => Name = null!;

    public Site(SiteId id, string name)
    {
        Id = id;
        Name = Guard.Required(name, "the site's name", 200);
    }

    public SiteId Id { get; private set; }

    public string Name { get; private set; }

    public OrganisationId? OrganisationId { get; private set; }

    /// <summary>What the source says of the place, such as “secure setting”.</summary>
    public string? Setting { get; private set; }

    public void Describe(string name, OrganisationId? organisation, string? setting)
    {
        (Name, Setting) = (Guard.Required(name, "the site's name", 200), Guard.Optional(setting, "the setting", 200));
        OrganisationId = organisation;
    }
}
