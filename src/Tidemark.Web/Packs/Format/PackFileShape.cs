using System.Reflection;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Format;

/// <summary>One YAML file of a pack.</summary>
internal sealed class PackFileShape
{
    private readonly PropertyInfo _property;

    private PackFileShape(PropertyInfo property)
    {
        _property = property;
        var file = property.PropertyType.GetCustomAttribute<PackFileAttribute>()!;
        Name = file.Name;
        IsOptional = file.Optional;
        Shape = Shape.Of(property.PropertyType);
    }

    /// <summary>All of them, in the order in which they are read and reported.</summary>
    public static IReadOnlyList<PackFileShape> All { get; } =
        [.. typeof(Pack).GetProperties().OrderBy(p => p.MetadataToken).Select(p => new PackFileShape(p))];

    public string Name { get; }

    public bool IsOptional { get; }

    public Shape Shape { get; }

    public PackEntry Get(Pack pack) => (PackEntry)_property.GetValue(pack)!;

    public void Set(Pack pack, PackEntry contents) => _property.SetValue(pack, contents);

    /// <summary>The file that holds entries of this kind.</summary>
    public static PackFileShape Holding(Type entry) => All.First(f => Holds(f.Shape, entry));

    private static bool Holds(Shape shape, Type entry) =>
        shape.Keys.Where(k => k.Kind is null).Any(k => k.ValueType == entry || Holds(Shape.Of(k.ValueType), entry));
}
