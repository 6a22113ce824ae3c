using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;

namespace Tidemark.Testing;

public static partial class TestData
{
    public static Result Result(Collaborative collaborative)
    {
        var result = new Result(EntityId.New<ResultId>(), collaborative.Id);
        result.Report("Fewer falls.", ResultStatus.Interim, null, null, ["paper"], 1);
        return result;
    }
}
