using System.Reflection;
using Tidemark.Domain.Common;

namespace Tidemark.Domain.Tests.Common;

public sealed class IdTests
{
    public static TheoryData<Type> Kinds =>
        [.. typeof(EntityId).Assembly.GetTypes().Where(t => t.IsValueType && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityId<>)))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_id_gives_back_the_value_it_was_made_from(Type kind)
    {
        var value = Guid.CreateVersion7();

        var id = kind.GetMethod(nameof(TalkId.From), BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [value])!;

        Assert.Equal(value, kind.GetProperty(nameof(TalkId.Value))!.GetValue(id));
    }

    [Fact]
    public void A_new_id_carries_its_time()
    {
        var id = EntityId.New<TeamId>();

        Assert.Equal(7, id.Value.Version);
        Assert.NotEqual(id, EntityId.New<TeamId>());
    }
}
