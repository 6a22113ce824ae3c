using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.LearningSets;

/// <summary>
/// Somebody who cuts the end off the address of a talk or a gathering expects the list of them. Both lists are parts
/// of one page, to which these lead for as long as it is so.
/// </summary>
internal static class ShortAddresses
{
    public static void MapShortAddresses(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/{collaborative}/talks", (CurrentCollaborative current) => Results.Redirect(TalkLinks.All(current.Slug)))
            .AddEndpointFilter<FindCollaborative>().ExcludeFromDescription();
        endpoints.MapGet("/{collaborative}/gatherings", (CurrentCollaborative current) => Results.Redirect(LearningSetLinks.Index(current.Slug)))
            .AddEndpointFilter<FindCollaborative>().ExcludeFromDescription();
    }
}
