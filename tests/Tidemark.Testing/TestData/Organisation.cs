using Tidemark.Domain.Common;
using Tidemark.Domain.Organisations;

namespace Tidemark.Testing;

public static partial class TestData
{
    public static Organisation Organisation() => new(EntityId.New<OrganisationId>(), "Birch Trust");
}
