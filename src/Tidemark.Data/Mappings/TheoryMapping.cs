using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Theory;

namespace Tidemark.Data.Mappings;

internal sealed class TheoryMapping : IEntityTypeConfiguration<TheoryOfChange>
{
    public void Configure(EntityTypeBuilder<TheoryOfChange> builder)
    {
        builder.HasIndex(t => new { t.CollaborativeId, t.Version }).IsUnique();
        builder.Ignore(t => t.Primary);
        builder.Ignore(t => t.Secondary);
        builder.HasOne<Collaborative>().WithMany().HasForeignKey(t => t.CollaborativeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(t => t.Drivers).WithOne().HasForeignKey(d => d.TheoryOfChangeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(t => t.ChangeIdeas).WithOne().HasForeignKey(i => i.TheoryOfChangeId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class DriverMapping : IEntityTypeConfiguration<Driver>
{
    public void Configure(EntityTypeBuilder<Driver> builder)
    {
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasIndex(d => new { d.TheoryOfChangeId, d.Slug }).IsUnique();
    }
}

internal sealed class ChangeIdeaMapping : IEntityTypeConfiguration<ChangeIdea>
{
    public void Configure(EntityTypeBuilder<ChangeIdea> builder)
    {
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.HasIndex(i => new { i.TheoryOfChangeId, i.Slug }).IsUnique();
    }
}
