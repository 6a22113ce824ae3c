using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;

namespace Tidemark.Testing;

public static partial class TestData
{
    public static Programme Programme() => new(EntityId.New<ProgrammeId>(), "Safety programme");
}
