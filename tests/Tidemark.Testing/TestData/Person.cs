using Tidemark.Domain.Common;
using Tidemark.Domain.People;

namespace Tidemark.Testing;

public static partial class TestData
{
    public static Person Person() => new(EntityId.New<PersonId>(), "Matt Example");
}
