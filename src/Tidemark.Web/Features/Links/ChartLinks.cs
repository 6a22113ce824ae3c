namespace Tidemark.Web.Features.Links;

public static class ChartLinks
{
    public const string Draw = "/charts";

    /// <summary>The result on the page, where a person lands after pressing.</summary>
    public const string Result = "/charts#result";

    /// <summary>The page with options chosen, and no data.</summary>
    public static string With(string options) => options.Length == 0 ? Draw : $"{Draw}?{options}";

    public static string Example(string name) => $"{Draw}?example={name}";
}
