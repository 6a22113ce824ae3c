using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Help;

/// <summary>The plain page behind every refusal and failure. It reads nothing from the database.</summary>
[NotCached]
public sealed class RefusalModel : PageModel
{
    public string Heading { get; private set; } = "";

    public IReadOnlyList<string> Sentences { get; private set; } = [];

    /// <summary>What to quote to the people who run the site, where the program itself failed.</summary>
    public string? Reference { get; private set; }

    public bool OffersSearch { get; private set; }

    /// <summary>The status is taken from the address alone: binding would read a form again that could not be read.</summary>
    public IActionResult OnGet() => Answer(int.TryParse(RouteData.Values["status"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : 0);

    private IActionResult Answer(int asked)
    {
        var failed = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        var status = failed is not null ? Response.StatusCode : Known(asked);
        Response.StatusCode = status;
        (Heading, Sentences) = Say(status);
        OffersSearch = status is StatusCodes.Status404NotFound or StatusCodes.Status410Gone;
        if (status is StatusCodes.Status500InternalServerError) Reference = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
        var path = failed?.Path ?? HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
        return path?.StartsWith("/api/", StringComparison.Ordinal) == true
            ? new ObjectResult(new ProblemDetails { Status = status, Title = Heading, Detail = string.Join(' ', Sentences) }) { StatusCode = status }
            : Page();
    }

    private static int Known(int status) => status is >= 400 and <= 599 ? status : StatusCodes.Status404NotFound;

    private static (string Heading, string[] Sentences) Say(int status) => status switch
    {
        400 => ("We could not read that request", ["Something in the address or the form was not as it should be. Nothing was changed.", "Go back, check what you typed, and try again."]),
        403 => ("You cannot open this page", ["This page is for other people. Nothing was changed."]),
        404 => ("We cannot find that page", ["The address may have a typing mistake, or the page was never here. Pages that were moved redirect by themselves.", "Try a search."]),
        405 => ("That does not work here", ["This address cannot be used in that way. Nothing was changed."]),
        410 => ("This page is no longer available", ["It was taken back. Try a search for something similar."]),
        413 => ("That was too large", ["What was sent is larger than this page takes. Nothing was kept."]),
        429 => ("Too many requests", ["This computer asked more often than the site allows. Wait a minute, then try again. Reading pages still works."]),
        503 => ("The site is not available right now", ["It cannot reach its data. Nothing you sent was kept.", "Try again in a few minutes."]),
        >= 500 => ("Something went wrong", ["The site made a mistake. What you sent was not kept. Try again; if it happens again, tell the people who run this site the reference."]),
        _ => ("That did not work", ["The request was refused. Nothing was changed."]),
    };
}
