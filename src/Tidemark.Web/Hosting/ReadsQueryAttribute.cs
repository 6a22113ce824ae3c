namespace Tidemark.Web.Hosting;

/// <summary>
/// Names the parameters of the query that a page or an endpoint reads. Asked with any other, it is made anew and not kept:
/// otherwise anyone could fill the cache with copies of one page.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal class ReadsQueryAttribute(params string[] names) : Attribute
{
    public IReadOnlyList<string> Names { get; } = names;
}
