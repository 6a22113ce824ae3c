using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.LearningSets;
using Tidemark.Domain.Teams;
using Tidemark.Domain.Theory;

namespace Tidemark.Data.Mappings;

internal sealed class GatheringMapping : IEntityTypeConfiguration<Gathering>
{
    public void Configure(EntityTypeBuilder<Gathering> builder)
    {
        builder.Ignore(g => g.PublishedAgenda);
        builder.HasIndex(g => new { g.CollaborativeId, g.Number }).IsUnique();
        builder.HasIndex(g => new { g.CollaborativeId, g.Slug }).IsUnique();
        builder.HasOne<Collaborative>().WithMany().HasForeignKey(g => g.CollaborativeId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class TalkMapping : IEntityTypeConfiguration<Talk>
{
    public void Configure(EntityTypeBuilder<Talk> builder)
    {
        builder.HasIndex(t => new { t.CollaborativeId, t.Slug }).IsUnique();
        builder.HasOne<Collaborative>().WithMany().HasForeignKey(t => t.CollaborativeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Gathering>().WithMany().HasForeignKey(t => t.GatheringId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TheoryOfChange>().WithMany().HasForeignKey(t => t.TheoryOfChangeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Teams).WithOne().HasForeignKey(l => l.TalkId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(t => t.Drivers).WithOne().HasForeignKey(l => l.TalkId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class TalkTeamMapping : IEntityTypeConfiguration<TalkTeam>
{
    public void Configure(EntityTypeBuilder<TalkTeam> builder)
    {
        builder.ToTable("TalkTeams").HasKey(l => new { l.TalkId, l.TeamId });
        builder.HasOne<Team>().WithMany().HasForeignKey(l => l.TeamId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TalkDriverMapping : IEntityTypeConfiguration<TalkDriver>
{
    public void Configure(EntityTypeBuilder<TalkDriver> builder)
    {
        builder.ToTable("TalkDrivers").HasKey(l => new { l.TalkId, l.DriverId });
        builder.HasOne<Driver>().WithMany().HasForeignKey(l => l.DriverId).OnDelete(DeleteBehavior.Cascade);
    }
}
