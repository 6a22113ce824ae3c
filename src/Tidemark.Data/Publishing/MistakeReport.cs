using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Tidemark.Data.Search;

namespace Tidemark.Data.Publishing;

public enum ReportWish
{
    Correct,
    Remove,
}

/// <summary>What a reader said is wrong on a page, or asked to have removed. The operator reads these.</summary>
public sealed class MistakeReport
{
    public const int LongestPage = 500;
    public const int LongestText = 4000;
    public const int LongestReplyTo = 300;

    private MistakeReport() => Page = Text = null!;

    /// <summary><paramref name="id"/> is the form's own: sending the same form twice makes one report.</summary>
    public MistakeReport(Guid id, string page, ReportWish wish, string text, string? replyTo, DateTime at)
    {
        Id = id;
        Page = IndexedText.Clean(page);
        Wish = wish;
        Text = IndexedText.Clean(text);
        ReplyTo = replyTo is null ? null : IndexedText.Clean(replyTo);
        At = at;
    }

    public Guid Id { get; private set; }

    /// <summary>The path of the page that it is about.</summary>
    public string Page { get; private set; }

    public ReportWish Wish { get; private set; }

    public string Text { get; private set; }

    public string? ReplyTo { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
}

internal sealed class MistakeReportMapping : IEntityTypeConfiguration<MistakeReport>
{
    public void Configure(EntityTypeBuilder<MistakeReport> builder)
    {
        builder.Property(r => r.Page).HasMaxLength(MistakeReport.LongestPage);
        builder.Property(r => r.Text).HasMaxLength(MistakeReport.LongestText);
        builder.Property(r => r.ReplyTo).HasMaxLength(MistakeReport.LongestReplyTo);
        builder.HasIndex(r => r.At);
    }
}
