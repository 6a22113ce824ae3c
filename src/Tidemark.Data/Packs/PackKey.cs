using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Tidemark.Data.Packs;

/// <summary>
/// Which row an entry of a pack became. Importing the pack again finds its rows by this, never by their names.
/// </summary>
public sealed class PackKey
{
    private PackKey() => Pack = Kind = Entry = null!;

    public PackKey(string pack, string kind, string entry, Guid target)
    {
        Pack = pack;
        Kind = kind;
        Entry = entry;
        Target = target;
    }

    public string Pack { get; private set; }

    /// <summary>The noun in the pack's words, such as “talk”.</summary>
    public string Kind { get; private set; }

    /// <summary>The entry's id in the pack; for what is numbered or named within another entry, both parts with a slash between.</summary>
    public string Entry { get; private set; }

    public Guid Target { get; private set; }
}

internal sealed class PackKeyMapping : IEntityTypeConfiguration<PackKey>
{
    public void Configure(EntityTypeBuilder<PackKey> builder)
    {
        builder.HasKey(k => new { k.Pack, k.Kind, k.Entry });
        builder.HasIndex(k => k.Target);
        builder.Property(k => k.Pack).HasMaxLength(80);
        builder.Property(k => k.Kind).HasMaxLength(40);
        builder.Property(k => k.Entry).HasMaxLength(170);
    }
}
