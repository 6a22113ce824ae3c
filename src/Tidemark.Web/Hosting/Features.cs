using Tidemark.Web.Features.Shared;

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
        services.AddAntiforgery(options => options.SuppressXFrameOptionsHeader = true);
    }

    public static void MapFeatures(this WebApplication app)
    {
    }
}
