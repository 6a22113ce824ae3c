using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Tidemark.Data;
using Tidemark.Data.Publishing;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Help;

/// <summary>A reader says what is wrong on a page, or asks to have something removed.</summary>
[NotCached]
[EnableRateLimiting(Refusals.Kept)]
[RequestSizeLimit(64 * 1024)]
public sealed class ReportModel(TidemarkDbContext db, TimeProvider clock) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>What to put right: the field and a sentence.</summary>
    public IReadOnlyList<(string Field, string Problem)> Problems { get; private set; } = [];

    public string? ProblemOf(string field) => Problems.FirstOrDefault(p => p.Field == field).Problem;

    public void OnGet() => Input = new Form { Key = Guid.CreateVersion7().ToString(), Page = PathOnly(Request.Query["page"]) };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        Input.Page = PathOnly(Input.Page);
        if (!string.IsNullOrEmpty(Input.Website)) return Redirect(HomeLinks.Reported);
        if (!Guid.TryParse(Input.Key, out var key)) Input.Key = (key = Guid.CreateVersion7()).ToString();
        Problems = [.. Input.Check()];
        // The form shows what was typed, not what the binder made of it.
        ModelState.Clear();
        if (Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        var wish = Input.Wish == Form.Remove ? ReportWish.Remove : ReportWish.Correct;
        var report = new MistakeReport(Input.IdOf(key), Input.Page ?? "Not stated", wish, Input.CleanText, Input.CleanReplyTo, clock.GetUtcNow().UtcDateTime);
        await db.KeepMistakeReport(report, cancel);
        return Redirect(HomeLinks.Reported);
    }

    /// <summary>The path of a page of this site, or null: nobody is sent elsewhere by a link to this form.</summary>
    private static string? PathOnly(string? page) =>
        page is { Length: > 1 and <= MistakeReport.LongestPage } && page[0] == '/' && page[1] is not ('/' or '\\') && !page.Any(char.IsControl) ? page : null;

    public sealed class Form
    {
        public const string Correct = "correct";
        public const string Remove = "remove";

        /// <summary>Made with the form, so that sending it twice makes one report.</summary>
        public string? Key { get; set; }

        public string? Page { get; set; }

        public string? Wish { get; set; }

        public string? Text { get; set; }

        public string? ReplyTo { get; set; }

        /// <summary>People do not see this field; programs that fill in every form do.</summary>
        public string? Website { get; set; }

        /// <summary>Browsers send each line break as two characters, and count it as one.</summary>
        public string CleanText => (Text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

        public string? CleanReplyTo => string.IsNullOrWhiteSpace(ReplyTo) ? null : ReplyTo.Trim();

        /// <summary>
        /// The same words sent twice by one form have one id. Other words have another, even from a form that a browser
        /// brought back after it was sent: what was acknowledged is kept.
        /// </summary>
        public Guid IdOf(Guid key) =>
            new(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', key, Page, Wish, CleanReplyTo, CleanText)))[..16]);

        public IEnumerable<(string Field, string Problem)> Check()
        {
            if (Wish is not (Correct or Remove)) yield return (nameof(Wish), "Choose what you want to ask for");
            if (CleanText.Length == 0) yield return (nameof(Text), "Write what is wrong, or what should be removed");
            else if (!CleanText.EnumerateRunes().Any(Rune.IsLetterOrDigit)) yield return (nameof(Text), "Write what is wrong in words");
            else if (CleanText.Length > MistakeReport.LongestText)
                yield return (nameof(Text), $"Use 4,000 characters or fewer. You used {CleanText.Length:N0}");
            if (CleanReplyTo is { } address && (address.Length > MistakeReport.LongestReplyTo || !IsAddress(address)))
                yield return (nameof(ReplyTo), "Write an e-mail address like name@example.org, or leave this empty");
        }

        private static bool IsAddress(string text) =>
            MailAddress.TryCreate(text, out var address) && address.Address == text && !text.Any(c => char.IsControl(c) || c == ' ');
    }
}
