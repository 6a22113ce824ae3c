using Microsoft.EntityFrameworkCore;

namespace Tidemark.Data.Tests;

/// <summary>The program brings a database to its own schema, or says in one sentence why it cannot.</summary>
public sealed class DatabaseUpgradeTests
{
    private const string Advice = " Check that the data folder exists, can be written, and holds a Tidemark database.";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task An_empty_database_is_brought_up_once(Engine engine)
    {
        await using var database = TestDatabase.Empty(engine);
        Assert.False(await IsCurrent(database));

        var first = await Apply(database);
        var second = await Apply(database);

        Assert.NotEmpty(first);
        Assert.Equal(first.Order(StringComparer.Ordinal), first);
        Assert.Empty(second);
        Assert.True(await IsCurrent(database));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_model_and_its_migrations_agree(Engine engine)
    {
        await using var database = await TestDatabase.Create(engine);

        await database.Use(db =>
        {
            Assert.False(db.Database.HasPendingModelChanges());
            return Task.CompletedTask;
        });
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_newer_schema_is_refused_and_nothing_is_changed(Engine engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await database.Use(db => db.Database.ExecuteSqlAsync($"""UPDATE "__EFMigrationsHistory" SET "MigrationId" = '29990101000000_Future'"""));
        const string sentence = "The database was made by a newer Tidemark (it has the schema “29990101000000_Future”, which this program does not know). "
            + "Nothing was changed. Start the newer program, or restore a backup from before the upgrade.";

        Assert.Equal(sentence, (await Assert.ThrowsAsync<DatabaseUnusableException>(() => Apply(database))).Message);
        Assert.Equal(sentence, (await Assert.ThrowsAsync<DatabaseUnusableException>(() => IsCurrent(database))).Message);

        Assert.Equal(["29990101000000_Future"], await database.Use(async db => (await db.Database.GetAppliedMigrationsAsync()).ToList()));
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=nobody;Database=nothing;Timeout=2")]
    [InlineData("Host=nowhere.invalid;Username=nobody;Database=nothing;Timeout=2")]
    [InlineData("Hots=127.0.0.1")]
    public async Task A_server_that_cannot_be_used_is_explained(string connection)
    {
        await using var database = TestDatabase.At(Engine.Postgres, connection);

        foreach (var attempt in new Func<Task>[] { () => Apply(database), () => IsCurrent(database) })
        {
            var problem = await Assert.ThrowsAsync<DatabaseUnusableException>(attempt);
            Assert.StartsWith("The PostgreSQL server cannot be used: ", problem.Message, StringComparison.Ordinal);
            Assert.EndsWith(" Check ConnectionStrings__Tidemark and that the server runs.", problem.Message, StringComparison.Ordinal);
            Assert.NotNull(problem.InnerException);
        }
    }

    [Fact]
    public async Task A_wrong_password_or_user_is_explained()
    {
        await using var database = TestDatabase.At(Engine.Postgres, PostgresServer.Instance.NewDatabase() + ";Username=nobody-here");

        var problem = await Assert.ThrowsAsync<DatabaseUnusableException>(() => Apply(database));

        Assert.Contains("nobody-here", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_a_folder_that_is_not_there_is_explained() => await Refused(
        folder => Path.Combine(folder, "missing", "tidemark.db"), "unable to open database file");

    [Fact]
    public async Task A_folder_in_place_of_the_file_is_explained() => await Refused(folder => folder, "disk I/O error");

    [Fact]
    public async Task A_file_that_is_no_database_is_explained_and_left_as_it_was()
    {
        const string words = "These are the minutes of a meeting, and no database at all. They are long enough to fill a header of one.";
        string? file = null;
        await Refused(folder =>
        {
            File.WriteAllText(file = Path.Combine(folder, "minutes.txt"), words);
            return file;
        }, "file is not a database", () => Assert.Equal(words, File.ReadAllText(file!)));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_explained() => await Refused(folder =>
    {
        var file = Path.Combine(folder, "tidemark.db");
        File.WriteAllBytes(file, []);
        return $"file:{file}?mode=ro";
    }, "attempt to write a readonly database");

    [Theory]
    [InlineData("a;Mode=ReadOnly;b")]
    [InlineData("two words = 'one'")]
    [InlineData("\"quoted\"")]
    [InlineData("Straße 😀")]
    public async Task A_data_folder_may_have_any_name(string name)
    {
        var folder = Directory.CreateTempSubdirectory("tidemark-data-");
        try
        {
            var file = Path.Combine(folder.CreateSubdirectory(name).FullName, "tidemark.db");
            await using var database = TestDatabase.At(Engine.Sqlite, file);

            await Apply(database);

            Assert.True(new FileInfo(file).Length > 0);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task Refused(Func<string, string> place, string reason, Action? after = null)
    {
        var folder = Directory.CreateTempSubdirectory("tidemark-data-");
        try
        {
            await using var database = TestDatabase.At(Engine.Sqlite, place(folder.FullName));

            var problem = await Assert.ThrowsAsync<DatabaseUnusableException>(() => Apply(database));

            Assert.StartsWith("The database file cannot be used: ", problem.Message, StringComparison.Ordinal);
            Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
            Assert.EndsWith(Advice, problem.Message, StringComparison.Ordinal);
            after?.Invoke();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task<IReadOnlyList<string>> Apply(TestDatabase database) => database.Use(db => DatabaseUpgrade.Apply(db, CancellationToken.None));

    private static Task<bool> IsCurrent(TestDatabase database) => database.Use(db => DatabaseUpgrade.IsCurrent(db, CancellationToken.None));
}
