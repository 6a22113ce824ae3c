using Microsoft.AspNetCore.HostFiltering;
using Tidemark.Data;
using Tidemark.Data.Visibility;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Jobs;
using Tidemark.Web.Security;
using Tidemark.Web.Storage;

namespace Tidemark.Web.Hosting;

/// <summary>Puts the one executable together: the same for serving, for verbs and for tests.</summary>
public static class TidemarkApp
{
    public static WebApplicationBuilder CreateBuilder(params string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(TidemarkApp).Assembly.GetName().Name, ContentRootPath = ProgramFolders.ContentRoot });
        if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.Configuration["urls"] = TidemarkSettings.DefaultUrl;
        var settings = TidemarkSettings.Read(builder.Configuration, builder.Environment.IsDevelopment(), ProgramFolders.BundledPacks);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // That it could not start is said in one plain sentence by the verb; the log would add a page of the program's inner workings.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton(settings.DevelopmentClock is { } start ? new DevelopmentClock(start) : TimeProvider.System);
        if (settings.UsePostgres) services.AddTidemarkPostgres(settings.ConnectionString!);
        else services.AddTidemarkSqlite(settings.SqliteFile);
        services.AddScoped(_ => Viewer.Anonymous);
        services.AddScoped(provider => provider.GetRequiredService<TidemarkDbContext>().VisibleTo(provider.GetRequiredService<Viewer>()));
        services.AddSingleton<FileStore>();
        services.AddSingleton<WorkFolder>();
        services.AddSingleton<JobRunner>();
        services.AddHostedService(provider => provider.GetRequiredService<JobRunner>());
        services.AddHealthChecks().AddDbContextCheck<TidemarkDbContext>("database");
        services.Configure<HostFilteringOptions>(options => options.AllowedHosts = AllowedHosts(settings));
        services.AddTrustedProxies(settings);
        services.AddPublicCaching();
        services.AddRefusals(settings);
        services.AddForms(settings, builder.Environment.IsDevelopment());
        services.AddFeatures();
        return builder;
    }

    public static WebApplication Build(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        app.UseTrustedProxies();
        app.UseRefusals();
        app.UseRouting();
        app.UsePublicCaching();
        app.UseSecurityHeaders(app.Services.GetRequiredService<TidemarkSettings>().PublicUrl);
        app.UseOpenData();
        app.UseHostFiltering();
        app.UseRateLimiter();
        app.UseCallChecks();
        app.UseCookiePolicy();
        app.MapHealth();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapFeatures();
        return app;
    }

    /// <summary>The host of the public address, and this machine itself.</summary>
    private static List<string> AllowedHosts(TidemarkSettings settings) =>
        [settings.PublicUrl.Host, "localhost", "127.0.0.1", "[::1]"];
}
