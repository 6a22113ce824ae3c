// Faults on purpose: each is what the rule about Visibility must find. Nothing runs this code.
using Microsoft.EntityFrameworkCore;

namespace Tidemark.Architecture.Tests.Planted.Visibility;

internal sealed class PlantedRow
{
    public int Id { get; init; }
}

internal abstract class PlantedContext : DbContext
{
    public DbSet<PlantedRow> Rows => Set<PlantedRow>();
}

internal sealed class ReadsProperty(PlantedContext context)
{
    public int Count() => context.Rows.Count();
}

internal sealed class ReadsPropertyLater(PlantedContext context)
{
    public async Task<int> Count()
    {
        await Task.Yield();
        return await context.Rows.CountAsync();
    }
}

internal sealed class ReadsSet(PlantedContext context)
{
    public object All() => context.Set<PlantedRow>();
}

internal sealed class ReadsByKey(PlantedContext context)
{
    public async Task<object?> One() => await context.FindAsync<PlantedRow>(1);
}

internal sealed class ReadsSql(PlantedContext context)
{
    public object All() => context.Database.SqlQueryRaw<PlantedRow>("select 1 as Id");

    public int Clear() => context.Database.ExecuteSqlRaw("delete from planted");
}
