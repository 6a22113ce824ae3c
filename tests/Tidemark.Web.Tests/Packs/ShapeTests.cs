using Tidemark.Domain.Common;
using Tidemark.Web.Packs.Checking;
using Tidemark.Web.Packs.Format;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Tests.Packs;

public sealed class ShapeTests
{
    private static IEnumerable<Shape> All => typeof(PackEntry).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(PackEntry)) && !t.IsAbstract)
        .Select(Shape.Of);

    private static IEnumerable<(string Name, ShapeKey Key)> Keys => All.SelectMany(s => s.Keys.Select(k => ($"{s.Type.Name}.{k.Name}", k)));

    [Fact]
    public void Keys_are_snake_case_with_the_id_first_and_then_as_declared() =>
        Assert.Equal(["id", "name", "also_shown_as"], Shape.Of(typeof(PersonEntry)).Keys.Select(k => k.Name));

    [Fact]
    public void Every_text_says_how_long_it_may_be() =>
        Assert.Empty(Keys.Where(k => k.Key.ValueType == typeof(string) && k.Key.AtMost is null).Select(k => k.Name));

    [Fact]
    public void Every_number_says_how_large_it_may_be() =>
        Assert.Empty(Keys.Where(k => k.Key.ValueType == typeof(int) && k.Key.Between is null).Select(k => k.Name));

    [Fact]
    public void A_key_that_is_left_out_is_unknown_or_empty_or_its_stated_default() =>
        Assert.Empty(
            from shape in All
            from key in shape.Keys
            where !key.IsRequired
            let left = key.Get(shape.Blank())
            where !Equals(left, key.Default) && left is not System.Collections.ICollection { Count: 0 }
            select $"{shape.Type.Name}.{key.Name}");

    [Fact]
    public void Only_short_names_refer_to_entries() =>
        Assert.Empty(Keys.Where(k => k.Key.RefersTo is not null && k.Key.ValueType != typeof(Slug)).Select(k => k.Name));

    [Fact]
    public void No_key_and_no_word_is_one_that_some_readers_take_for_true_or_false()
    {
        string[] taken = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
        var words = Keys.Where(k => k.Key.ValueType.IsEnum).SelectMany(k => Enum.GetNames(k.Key.ValueType)).Select(Naming.Word);
        Assert.Empty(Keys.Select(k => k.Key.Name).Concat(words).Intersect(taken));
    }

    [Fact]
    public void The_minimal_pack_has_no_mistake()
    {
        using var pack = TemporaryPack.Minimal();
        Assert.Empty(pack.Check().Mistakes);
    }

    [Fact]
    public void The_full_pack_has_no_mistake()
    {
        using var pack = TemporaryPack.Full();
        Assert.Empty(pack.Check().Mistakes);
    }

    [Fact]
    public void The_full_pack_uses_every_key_with_a_value_of_its_own()
    {
        using var folder = TemporaryPack.Full();
        var entries = PackWalk.Through(folder.Check().Pack!).Select(m => m.Entry).ToList();
        Assert.Empty(
            from shape in All
            from key in shape.Keys
            where !entries.Any(e => e.GetType() == shape.Type && key.Get(e) is { } value
                && !value.Equals(key.Default) && value is not System.Collections.ICollection { Count: 0 })
            select $"{shape.Type.Name}.{key.Name}");
    }
}
