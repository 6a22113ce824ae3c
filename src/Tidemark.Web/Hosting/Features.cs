using Tidemark.Web.Features.Api;
using Tidemark.Web.Features.Files;
using Tidemark.Web.Features.LearningSets;
using Tidemark.Web.Features.Library;
using Tidemark.Web.Features.Library.Listing;
using Tidemark.Web.Features.Library.Previews;
using Tidemark.Web.Features.Library.Showing;
using Tidemark.Web.Features.Search;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Features.Shared.Components.Recording;
using Tidemark.Web.Features.Teams;
using Tidemark.Web.Features.Theory;
using Tidemark.Web.Jobs;
using Tidemark.Web.Packs.Exporting;
using Tidemark.Web.Packs.Importing;
using Tidemark.Web.Storage;

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
        services.AddScoped<ContentTime>();
        services.AddApi();
        services.AddScoped<PackImport>();
        services.AddScoped<PackExport>();
        services.AddScoped<FileWords>();
        services.AddScoped<DidYouMean>();
        services.AddScoped<IJobDefinition, IndexCollaborative>();
        services.AddSingleton<LibraryMemory>();
        services.AddScoped<LibraryList>();
        services.AddScoped<MaterialReading>();
        services.AddScoped<OpenFiles>();
        services.AddScoped<RecordingLoader>();
        services.AddSingleton<PreviewStore>();
        services.AddSingleton<PreviewDrawing>();
        services.AddScoped<IJobDefinition, MakePreviews>();
        services.AddAntiforgery(options => options.SuppressXFrameOptionsHeader = true);
    }

    public static void MapFeatures(this WebApplication app)
    {
        app.MapMaterialsCsv();
        app.MapPreviews();
        app.MapTeamsCsv();
        app.MapCalendars();
        app.MapShortAddresses();
        app.MapFeeds();
        app.MapTables();
        app.MapApi();
        app.MapTheorySvg();
        app.MapOpenApiDocument();
        app.MapSitemap();
    }
}
