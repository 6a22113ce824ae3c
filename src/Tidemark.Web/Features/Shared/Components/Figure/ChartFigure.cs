using Tidemark.Charts.Spc;

namespace Tidemark.Web.Features.Shared.Components.Figure;

/// <summary>A chart on a page. All three drawings are there, and the style sheet shows the one that fits.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="IdPrefix">What ids begin with; no two figures of a page may share one.</param>
public sealed record ChartFigure(SpcChart Chart, string IdPrefix)
{
    public IEnumerable<SpcPicture> Pictures => PictureSize.All.Select(size => SpcPicture.Of(Chart, size, $"{IdPrefix}-{size.Name}"));
}
