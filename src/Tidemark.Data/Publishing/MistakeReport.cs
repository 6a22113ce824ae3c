using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Tidemark.Data.Publishing;

public enum ReportWish
{
    Correct,
    Remove,
}

/// <summary>What a reader said is wrong on a page, or asked to have removed. The operator reads these.</summary>
public sealed class MistakeReport
{
    private MistakeReport() => Page = Text = null!;

    public MistakeReport(string page, ReportWish wish, string text, string? replyTo, DateTime at)
    {
        Id = Guid.CreateVersion7();
        Page = page;
        Wish = wish;
        Text = text;
        ReplyTo = replyTo;
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
        builder.Property(r => r.Page).HasMaxLength(500);
        builder.Property(r => r.Text).HasMaxLength(4000);
        builder.Property(r => r.ReplyTo).HasMaxLength(300);
        builder.HasIndex(r => r.At);
    }
}
