using System.Reflection;
using Tidemark.Data.Visibility;

namespace Tidemark.Data.Tests.Visibility;

/// <summary>A visitor sees what is public and nothing else; the program itself sees everything.</summary>
public sealed class VisibleRecordsTests(TestDatabases databases, VisibleRows rows) : IClassFixture<TestDatabases>, IClassFixture<VisibleRows>
{
    public static TheoryData<string, Engine> Reads
    {
        get
        {
            var reads = new TheoryData<string, Engine>();
            foreach (var property in Queryables())
            {
                reads.Add(property.Name, Engine.Sqlite);
                reads.Add(property.Name, Engine.Postgres);
            }
            return reads;
        }
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task A_visitor_sees_what_is_public_and_the_program_sees_all(string read, Engine engine)
    {
        var database = await rows.On(engine);
        // A read without a case fails here: say for it what a visitor may see.
        var (open, closed) = rows.Cases[read];

        Assert.Equal(Keys(open), await Seen(database, Viewer.Anonymous, read));
        Assert.Equal(Keys(open.Concat(closed)), await Seen(database, Viewer.Program, read));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task What_is_read_is_not_tracked(Engine engine)
    {
        var database = await databases.On(engine);
        await database.Save(TestData.Programme());

        await database.Use(db =>
        {
            Assert.NotEmpty(db.VisibleTo(Viewer.Program).Programmes.ToList());
            Assert.Empty(db.ChangeTracker.Entries());
            return Task.CompletedTask;
        });
    }

    [Fact]
    public void Only_the_program_sees_everything()
    {
        Assert.False(Viewer.Anonymous.SeesEverything);
        Assert.True(Viewer.Program.SeesEverything);
    }

    private static IEnumerable<PropertyInfo> Queryables() =>
        typeof(VisibleRecords).GetProperties().Where(p => p.PropertyType.IsAssignableTo(typeof(IQueryable)));

    private static Task<string[]> Seen(TestDatabase database, Viewer viewer, string read) => database.Use(db =>
        Task.FromResult(Keys(((IQueryable)Queryables().Single(p => p.Name == read).GetValue(db.VisibleTo(viewer))!).Cast<object>().ToList())));

    private static string[] Keys(IEnumerable<object> rows) =>
    [
        .. rows.Select(row => row is Domain.Library.MaterialVersion version
            ? $"{version.MaterialId} {version.Number}"
            : row.GetType().GetProperty("Id")!.GetValue(row)!.ToString()!).Order(StringComparer.Ordinal),
    ];
}
