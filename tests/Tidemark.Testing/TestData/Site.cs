using Tidemark.Domain.Common;
using Tidemark.Domain.Organisations;

namespace Tidemark.Testing;

public static partial class TestData
{
    public static Site Site() => new(EntityId.New<SiteId>(), "Birch Hospital");
}
