using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;

namespace Tidemark.Domain.Tests.Collaboratives;

public sealed class ResultTests
{
    [Fact]
    public void A_result_has_a_status_a_date_and_its_sources()
    {
        var result = New();

        result.Report(" Fewer falls. ", ResultStatus.Final, PartialDate.Parse("2021"), " ", ["paper", "page"], 3);

        Assert.Equal(("Fewer falls.", ResultStatus.Final, "2021", null, 3),
            (result.Statement, result.Status, result.On.ToString(), result.Note, result.Order));
        Assert.Equal(["paper", "page"], result.SourceKeys);
    }

    [Fact]
    public void A_result_without_a_source_or_statement_is_refused()
    {
        Refused.With("A result needs the source that reports it.", () => New().Report("Fewer falls.", ResultStatus.Interim, null, null, [], 1));
        Refused.With("Give the result.", () => New().Report(" ", ResultStatus.Interim, null, null, ["paper"], 1));
        Refused.With("Make the result shorter: 1,001 characters were given, 1,000 fit.",
            () => New().Report(new string('a', 1001), ResultStatus.Interim, null, null, ["paper"], 1));
        Refused.With("Make the note shorter: 1,001 characters were given, 1,000 fit.",
            () => New().Report("Fewer falls.", ResultStatus.Interim, null, new string('a', 1001), ["paper"], 1));
    }

    private static Result New() => new(EntityId.New<ResultId>(), EntityId.New<CollaborativeId>());
}
