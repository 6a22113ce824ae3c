using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tidemark.Data;
using Tidemark.Domain.Common;
using Tidemark.Testing;
using Tidemark.Web.Packs;
using Tidemark.Web.Packs.Importing;

namespace Tidemark.Web.Tests.Packs;

public sealed class ImportTests
{
    private const string Talks = "talks:\n  - {id: a, heading: A, kind: other, summary: About a.}\n  - {id: b, heading: B, kind: other, summary: About b.}\n";
    private const string Gatherings = "gatherings:\n  - {id: one, kind: learning-set, number: 1, date: 2024-01-09}\n  - {id: two, kind: learning-set, number: 2, date: 2024-02-09}\n";
    private const string Teams = "teams:\n  - {id: oak, name: Oak, kind: ward}\n  - {id: elm, name: Elm, kind: ward}\n";
    private const string Materials = "materials:\n  - {id: sheet, heading: Sheet, kind: handout, teams: [oak], versions: [{number: 1, published: 2024, files: [{path: sheet.txt}]}]}\n";

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Importing_again_says_that_nothing_has_changed_and_leaves_the_content_stamp_alone(Engine engine)
    {
        using var pack = Pack();
        await using var site = await PackDesk.EmptySite(engine);
        Assert.True((await site.Import(pack)).ChangedAnything);
        var stamp = await site.Stamp();
        var again = await site.Import(pack);
        Assert.Empty(again.Changes);
        Assert.Empty(again.Kept);
        Assert.Equal(stamp, await site.Stamp());
        Assert.Equal(2, await site.Read((r, c) => r.Talks.CountAsync(c)));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Numbers_and_addresses_can_change_places(Engine engine)
    {
        using var pack = Pack();
        await using var site = await PackDesk.EmptySite(engine);
        await site.Import(pack);
        var before = await site.Read((r, c) => r.Gatherings.ToDictionaryAsync(g => g.Number!.Value, g => g.Id, c));
        pack.With("gatherings.yaml", Gatherings.Replace("number: 1", "number: x").Replace("number: 2", "number: 1").Replace("number: x", "number: 2"))
            .With("talks.yaml", Talks.Replace("id: a,", "id: a, slug: b,").Replace("id: b,", "id: b, slug: a,"))
            .With("teams.yaml", Teams.Replace("id: oak,", "id: oak, slug: elm,").Replace("id: elm,", "id: elm, slug: oak,"));

        var report = await site.Import(pack);

        Assert.Equal(["2 teams changed", "2 gatherings changed", "2 talks changed"], report.Changes);
        var after = await site.Read((r, c) => r.Gatherings.ToDictionaryAsync(g => g.Number!.Value, g => g.Id, c));
        Assert.Equal((before[1], before[2]), (after[2], after[1]));
        Assert.Equal("b", (await site.Read((r, c) => r.Talks.SingleAsync(t => t.Heading == "A", c))).Slug.Value);
        Assert.Equal("oak", (await site.Read((r, c) => r.Teams.SingleAsync(t => t.Name == "Elm", c))).Slug.Value);
        await site.Export("tiny-steps", Path.Combine(pack.Outside, "out"));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_pack_that_the_database_refuses_half_way_changes_nothing(Engine engine)
    {
        using var pack = Pack();
        await using var site = await PackDesk.EmptySite(engine);
        await site.Import(pack);
        var stamp = await site.Stamp();
        await using (var scope = site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<TidemarkDbContext>().Database.ExecuteSqlRawAsync(engine == Engine.Sqlite
                ? """CREATE TRIGGER refuse BEFORE INSERT ON "Results" BEGIN SELECT RAISE(ABORT, 'refused here'); END"""
                : """ALTER TABLE "Results" ADD CONSTRAINT "refused here" CHECK (false) NOT VALID""", TestContext.Current.CancellationToken);
        }
        pack.With("talks.yaml", Talks.Replace("id: a,", "id: a, slug: b,").Replace("id: b,", "id: b, slug: a,"))
            .With("sources.yaml", "sources:\n  - {id: s, publisher: P, what: W}\n")
            .With("results.yaml", "results:\n  - {id: r, statement: It went well., status: final, sources: [s]}\n");

        var refused = await Assert.ThrowsAsync<DomainException>(() => site.Import(pack));

        Assert.StartsWith("The database refused the pack, and nothing was changed:", refused.Message, StringComparison.Ordinal);
        Assert.Equal(stamp, await site.Stamp());
        Assert.Equal("a", (await site.Read((r, c) => r.Talks.SingleAsync(t => t.Heading == "A", c))).Slug.Value);
    }

    [Fact]
    public async Task Changed_entries_are_updated_by_id_and_entries_that_are_gone_are_kept_and_named()
    {
        using var pack = Pack();
        await using var site = await PackDesk.EmptySite();
        await site.Import(pack);
        pack.With("talks.yaml", "talks:\n  - {id: a, slug: aspen, heading: A, kind: other, summary: About a.}\n")
            .With("gatherings.yaml", Gatherings.Replace("2024-01-09", "2024-01-16"));

        var report = await site.Import(pack);

        Assert.Equal(["1 gathering changed", "1 talk changed"], report.Changes);
        Assert.Equal(["talk b"], report.Kept);
        Assert.Equal([0, 1], await site.Read((r, c) => r.Gatherings.OrderByDescending(g => g.Number).Select(g => g.Sequence).ToListAsync(c)));
        using var moved = await site.Http.GetAsync("/tiny-steps/talks/a", TestContext.Current.CancellationToken);
        Assert.Equal("/tiny-steps/talks/aspen", moved.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Two_packs_with_the_same_ids_are_apart_and_each_address_has_one_owner()
    {
        using var pack = Pack();
        using var other = Pack("other", "other-steps").With("teams.yaml", Teams.Replace("id: oak,", "id: oak, slug: oak-2,").Replace("id: elm,", "id: elm, slug: elm-2,"));
        await using var site = await PackDesk.EmptySite();
        await site.Import(pack);
        await site.Import(other);
        Assert.Equal((4, 4), (await site.Read((r, c) => r.Talks.CountAsync(c)), await site.Read((r, c) => r.Teams.CountAsync(c))));

        using var sameAddress = Pack("third", "tiny-steps");
        Assert.Contains("belongs to another collaborative", (await Assert.ThrowsAsync<DomainException>(() => site.Import(sameAddress))).Message, StringComparison.Ordinal);
        using var sameTeams = Pack("third", "third-steps");
        Assert.StartsWith("The address “elm” belongs to another team.", (await Assert.ThrowsAsync<DomainException>(() => site.Import(sameTeams))).Message, StringComparison.Ordinal);
        pack.With("talks.yaml", Talks.Replace("id: b,", "id: c, slug: b,"));
        Assert.StartsWith("“b” would belong to two talks: “B” and “B”.", (await Assert.ThrowsAsync<DomainException>(() => site.Import(pack))).Message, StringComparison.Ordinal);
        Assert.Equal(2, await site.Read((r, c) => r.Collaboratives.CountAsync(c)));
    }

    [Fact]
    public async Task A_file_is_known_by_its_content_kept_once_and_replaced_with_its_version()
    {
        using var pack = Pack().With("materials.yaml", Materials + "  - {id: copy, heading: Copy, kind: handout, versions: [{number: 1, published: 2024, files: [{path: copy.txt}]}]}\n")
            .With("files/copy.txt", "A sheet.");
        await using var site = await PackDesk.EmptySite();
        await site.Import(pack);
        var first = Assert.Single(await site.Read((r, c) => r.StoredFiles.ToListAsync(c)));
        Assert.Equal(("text/plain", 8L), (first.MediaType, first.Length));

        pack.With("files/sheet.txt", "ward,count\noak,1\n");
        Assert.Equal(["1 version changed", "1 file added"], (await site.Import(pack)).Changes);

        var held = await site.Read((r, c) => r.MaterialVersions.SelectMany(v => r.StoredFiles.Select(f => f.MediaType)).Distinct().ToListAsync(c));
        Assert.Equal(["text/csv", "text/plain"], held.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<!doctype html><html><script>alert(1)</script></html>", "This is a web page")]
    [InlineData("PK\u0005\u0006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", "This ")]
    public void A_file_that_is_not_what_it_seems_is_refused_with_file_and_line(string content, string said)
    {
        using var pack = Pack().With("materials.yaml", Materials.Replace("sheet.txt", "sheet.pptx")).Without("files/sheet.txt").With("files/sheet.pptx", content);
        var mistake = Assert.Single(PackFolder.Check(pack.Folder, PackFileContent.Reader).Mistakes);
        Assert.Equal(("materials.yaml", 2), (mistake.File, mistake.Line));
        Assert.StartsWith(said, mistake.WhatIsWrong, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_thousand_materials_are_imported_with_word_of_how_far_it_is_and_stopping_changes_nothing()
    {
        var many = string.Concat(Enumerable.Range(1, 5_000).Select(i =>
            $"  - {{id: m-{i}, heading: Sheet {i}, kind: handout{(i <= 50 ? $", versions: [{{number: 1, published: 2024, files: [{{path: {i}.txt}}]}}]" : "")}}}\n"));
        using var pack = TemporaryPack.Minimal().With("materials.yaml", "materials:\n" + many);
        for (var i = 1; i <= 50; i++) pack.With($"files/{i}.txt", $"Sheet {i}");
        await using var site = await PackDesk.EmptySite();
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => site.Import(pack.Folder, new Steps(s => { if (s.Done == 25) stop.Cancel(); }), stop.Token));
        Assert.Equal((0, Guid.Empty), (await site.Read((r, c) => r.Materials.CountAsync(c)), await site.Stamp()));

        var steps = new List<ImportStep>();
        Assert.Contains("5,000 materials added", (await site.Import(pack.Folder, new Steps(steps.Add))).Changes);
        Assert.Contains(new ImportStep("Taking in files", 50, 50), steps);
        Assert.Equal("Saving", steps[^1].Doing);
    }

    private static TemporaryPack Pack(string id = "tiny", string slug = "tiny-steps") => TemporaryPack.Minimal()
        .With("pack.yaml", $"format: 1\nid: {id}\ntitle: A pack\n")
        .With("collaborative.yaml", $"slug: {slug}\nname: Steps\nsummary: Wards take small steps.\n")
        .With("talks.yaml", Talks).With("gatherings.yaml", Gatherings).With("teams.yaml", Teams).With("materials.yaml", Materials)
        .With("files/sheet.txt", "A sheet.");

    private sealed class Steps(Action<ImportStep> report) : IProgress<ImportStep>
    {
        public void Report(ImportStep value) => report(value);
    }
}
