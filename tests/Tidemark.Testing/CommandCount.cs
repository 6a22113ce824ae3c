using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Tidemark.Data.Postgres;
using Tidemark.Data.Sqlite;

namespace Tidemark.Testing;

/// <summary>Counts the statements that single requests send to the database; background work is not counted.</summary>
internal sealed class CommandCount : DbCommandInterceptor, IStartupFilter
{
    public const string Header = "X-Count-Commands";

    private readonly AsyncLocal<string?> _current = new();
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _last;

    public void Watch(IServiceCollection services)
    {
        services.AddSingleton<IStartupFilter>(this);
        services.ConfigureDbContext<SqliteTidemarkDbContext>(options => options.AddInterceptors(this), ServiceLifetime.Singleton);
        services.ConfigureDbContext<PostgresTidemarkDbContext>(options => options.AddInterceptors(this), ServiceLifetime.Singleton);
    }

    public string Begin()
    {
        var number = Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
        _counts[number] = 0;
        return number;
    }

    public int End(string number) => _counts.TryRemove(number, out var count) ? count : 0;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            _current.Value = context.Request.Headers[Header].FirstOrDefault();
            return rest(context);
        });
        next(app);
    };

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (_current.Value is { } number) _counts.AddOrUpdate(number, 1, (_, count) => count + 1);
        return new(result);
    }
}
