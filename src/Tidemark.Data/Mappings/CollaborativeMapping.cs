using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Organisations;

namespace Tidemark.Data.Mappings;

internal sealed class ProgrammeMapping : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> builder) => builder.Property(p => p.Name).HasMaxLength(200);
}

internal sealed class CollaborativeMapping : IEntityTypeConfiguration<Collaborative>
{
    public void Configure(EntityTypeBuilder<Collaborative> builder)
    {
        builder.HasIndex(c => c.Slug).IsUnique();
        builder.Property(c => c.Name).HasMaxLength(200);
        builder.HasOne<Programme>().WithMany().HasForeignKey(c => c.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(c => c.HostId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ResultMapping : IEntityTypeConfiguration<Result>
{
    public void Configure(EntityTypeBuilder<Result> builder) =>
        builder.HasOne<Collaborative>().WithMany().HasForeignKey(r => r.CollaborativeId).OnDelete(DeleteBehavior.Cascade);
}
