using Tidemark.Web.Features.Search;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Jobs;
using Tidemark.Web.Packs.Exporting;
using Tidemark.Web.Packs.Importing;

namespace Tidemark.Web.Hosting;

/// <summary>The table of contents: what each feature adds to the program.</summary>
internal static class Features
{
    public static void AddFeatures(this IServiceCollection services)
    {
        services.AddRazorPages(options => options.RootDirectory = "/Features")
            .AddMvcOptions(options => options.Filters.Add<FindCollaborative>());
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.AddScoped<CurrentCollaborative>();
        services.AddScoped<PackImport>();
        services.AddScoped<PackExport>();
        services.AddScoped<FileWords>();
        services.AddScoped<IJobDefinition, IndexCollaborative>();
        services.AddAntiforgery(options => options.SuppressXFrameOptionsHeader = true);
    }

    public static void MapFeatures(this WebApplication app)
    {
    }
}
