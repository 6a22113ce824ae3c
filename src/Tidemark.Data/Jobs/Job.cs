using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Tidemark.Data.Search;

namespace Tidemark.Data.Jobs;

/// <summary>Work to be done in the background. It is added in the transaction of the change that asks for it.</summary>
public sealed class Job
{
    internal const int LongestError = 2000;

    private Job() => Kind = Payload = null!;

    public Job(string kind, string payload, DateTime at)
    {
        Id = Guid.CreateVersion7();
        Kind = kind;
        Payload = payload;
        Enqueued = at;
        NotBefore = at;
    }

    public Guid Id { get; private set; }

    /// <summary>Names the definition that runs it.</summary>
    public string Kind { get; private set; }

    public string Payload { get; private set; }

    /// <summary>UTC, like all times here.</summary>
    public DateTime Enqueued { get; private set; }

    public DateTime NotBefore { get; private set; }

    /// <summary>Until then it belongs to the runner that claimed it. A runner that dies loses it to the next.</summary>
    public DateTime? ClaimedUntil { get; private set; }

    public int Attempts { get; private set; }

    public DateTime? Finished { get; private set; }

    /// <summary>Why the last attempt failed. A job that failed for good is finished and has one.</summary>
    public string? Error { get; private set; }

    public void Succeed(DateTime at) => (Finished, Error, ClaimedUntil) = (at, null, null);

    public void FailForNow(string error, DateTime retryAt) => (Error, NotBefore, ClaimedUntil) = (Short(error), retryAt, null);

    public void FailForGood(string error, DateTime at) => (Error, Finished, ClaimedUntil) = (Short(error), at, null);

    /// <summary>As much as fits, of whole characters. A job whose failure could not be stored would fail for ever.</summary>
    private static string Short(string text)
    {
        var clean = IndexedText.Clean(text);
        if (clean.Length <= LongestError) return clean;
        return clean[..(char.IsHighSurrogate(clean[LongestError - 1]) ? LongestError - 1 : LongestError)];
    }
}

internal sealed class JobMapping : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.Property(j => j.Kind).HasMaxLength(60);
        builder.Property(j => j.Error).HasMaxLength(Job.LongestError);
        builder.HasIndex(j => new { j.Finished, j.NotBefore });
    }
}
