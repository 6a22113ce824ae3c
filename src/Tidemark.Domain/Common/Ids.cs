namespace Tidemark.Domain.Common;

/// <summary>An id that names one kind of thing, so that a talk's id can never be passed for a team's.</summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
public interface IEntityId<TSelf> where TSelf : struct, IEntityId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}

public static class EntityId
{
    /// <summary>A new id that sorts after all earlier ones (UUID version 7).</summary>
    public static TId New<TId>() where TId : struct, IEntityId<TId> => TId.From(Guid.CreateVersion7());
}

public readonly record struct ProgrammeId(Guid Value) : IEntityId<ProgrammeId>
{
    public static ProgrammeId From(Guid value) => new(value);
}

public readonly record struct CollaborativeId(Guid Value) : IEntityId<CollaborativeId>
{
    public static CollaborativeId From(Guid value) => new(value);
}

public readonly record struct OrganisationId(Guid Value) : IEntityId<OrganisationId>
{
    public static OrganisationId From(Guid value) => new(value);
}

public readonly record struct SiteId(Guid Value) : IEntityId<SiteId>
{
    public static SiteId From(Guid value) => new(value);
}

public readonly record struct TeamId(Guid Value) : IEntityId<TeamId>
{
    public static TeamId From(Guid value) => new(value);
}

public readonly record struct PersonId(Guid Value) : IEntityId<PersonId>
{
    public static PersonId From(Guid value) => new(value);
}

public readonly record struct GatheringId(Guid Value) : IEntityId<GatheringId>
{
    public static GatheringId From(Guid value) => new(value);
}

public readonly record struct TalkId(Guid Value) : IEntityId<TalkId>
{
    public static TalkId From(Guid value) => new(value);
}

public readonly record struct MaterialId(Guid Value) : IEntityId<MaterialId>
{
    public static MaterialId From(Guid value) => new(value);
}

public readonly record struct StoredFileId(Guid Value) : IEntityId<StoredFileId>
{
    public static StoredFileId From(Guid value) => new(value);
}

public readonly record struct TheoryOfChangeId(Guid Value) : IEntityId<TheoryOfChangeId>
{
    public static TheoryOfChangeId From(Guid value) => new(value);
}

public readonly record struct DriverId(Guid Value) : IEntityId<DriverId>
{
    public static DriverId From(Guid value) => new(value);
}

public readonly record struct ChangeIdeaId(Guid Value) : IEntityId<ChangeIdeaId>
{
    public static ChangeIdeaId From(Guid value) => new(value);
}

public readonly record struct ResultId(Guid Value) : IEntityId<ResultId>
{
    public static ResultId From(Guid value) => new(value);
}
