using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Files;
using Tidemark.Domain.LearningSets;
using Tidemark.Domain.Library;
using Tidemark.Domain.Teams;
using Tidemark.Domain.Theory;

namespace Tidemark.Data.Mappings;

internal sealed class MaterialMapping : IEntityTypeConfiguration<Material>
{
    public void Configure(EntityTypeBuilder<Material> builder)
    {
        builder.Ignore(m => m.Current);
        builder.HasIndex(m => new { m.CollaborativeId, m.Slug }).IsUnique();
        builder.HasIndex(m => new { m.CollaborativeId, m.Sharing, m.Order });
        builder.HasOne<Collaborative>().WithMany().HasForeignKey(m => m.CollaborativeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Gathering>().WithMany().HasForeignKey(m => m.GatheringId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Talk>().WithMany().HasForeignKey(m => m.TalkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(m => m.Versions).WithOne().HasForeignKey(v => v.MaterialId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(m => m.Teams).WithOne().HasForeignKey(l => l.MaterialId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(m => m.Drivers).WithOne().HasForeignKey(l => l.MaterialId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class MaterialVersionMapping : IEntityTypeConfiguration<MaterialVersion>
{
    public void Configure(EntityTypeBuilder<MaterialVersion> builder)
    {
        builder.HasKey(v => new { v.MaterialId, v.Number });
        builder.Property(v => v.Number).ValueGeneratedNever();
        builder.Ignore(v => v.IsPublished);
        builder.Ignore(v => v.Main);
        builder.Ignore(v => v.OpenFiles);
    }
}

internal sealed class MaterialTeamMapping : IEntityTypeConfiguration<MaterialTeam>
{
    public void Configure(EntityTypeBuilder<MaterialTeam> builder)
    {
        builder.ToTable("MaterialTeams").HasKey(l => new { l.MaterialId, l.TeamId });
        builder.HasOne<Team>().WithMany().HasForeignKey(l => l.TeamId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MaterialDriverMapping : IEntityTypeConfiguration<MaterialDriver>
{
    public void Configure(EntityTypeBuilder<MaterialDriver> builder)
    {
        builder.ToTable("MaterialDrivers").HasKey(l => new { l.MaterialId, l.DriverId });
        builder.HasOne<Driver>().WithMany().HasForeignKey(l => l.DriverId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.HasIndex(f => f.Sha256).IsUnique();
    }
}
