using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Library.Filters;

/// <summary>Marks what reads the library's parameters: the name of each filter, the sort and the page.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class LibraryParametersAttribute() : ReadsQueryAttribute("kind", "set", "team", "driver", "ward-type", "sort", "page");
