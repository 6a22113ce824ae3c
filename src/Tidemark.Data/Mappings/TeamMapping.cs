using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Organisations;
using Tidemark.Domain.Teams;

namespace Tidemark.Data.Mappings;

internal sealed class TeamMapping : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.HasIndex(t => t.Slug).IsUnique();
        builder.Ignore(t => t.WardType);
        builder.HasOne<Site>().WithMany().HasForeignKey(t => t.SiteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(t => t.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Participations).WithOne().HasForeignKey(p => p.TeamId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ParticipationMapping : IEntityTypeConfiguration<Participation>
{
    public void Configure(EntityTypeBuilder<Participation> builder)
    {
        builder.HasKey(p => new { p.TeamId, p.CollaborativeId });
        builder.HasOne<Collaborative>().WithMany().HasForeignKey(p => p.CollaborativeId).OnDelete(DeleteBehavior.Restrict);
    }
}
