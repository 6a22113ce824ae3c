using System.Text;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.Theory;

/// <summary>The driver diagram as a file to take away, on a white ground so that it can be put anywhere.</summary>
internal static class TheorySvg
{
    public static void MapTheorySvg(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/{collaborative}").AddEndpointFilter<FindCollaborative>().AsOpenData("Theory of change and results")
            .MapRead("/theory-of-change/{version:int}.svg", Answer, "getTheoryPicture", "A theory of change as a picture", "The driver diagram on a white ground.")
            .ProducesFile("image/svg+xml").Produces(StatusCodes.Status404NotFound);

    private static async Task<IResult> Answer(int version, VisibleRecords visible, CurrentCollaborative current, CancellationToken cancel)
    {
        var theory = await visible.Theories.Include(t => t.Drivers).Include(t => t.ChangeIdeas).AsSplitQuery()
            .SingleOrDefaultAsync(t => t.CollaborativeId == current.Id && t.Version == version, cancel);
        if (theory is null) return Results.NotFound();
        var diagram = DriverPicture.Alone(theory, current.Value.Invented);
        return Results.File(Encoding.UTF8.GetBytes(diagram.Draw("drivers").Svg), "image/svg+xml", $"{current.Slug}-theory-of-change-{version}.svg");
    }
}
