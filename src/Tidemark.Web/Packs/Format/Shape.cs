using System.Collections.Concurrent;
using System.Reflection;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Format;

/// <summary>What a record of <c>Shapes</c> says of itself: its keys in the order in which they are written.</summary>
internal sealed class Shape
{
    private static readonly ConcurrentDictionary<Type, Shape> Known = new();

    private readonly Dictionary<string, ShapeKey> _byName;

    private Shape(Type type)
    {
        Type = type;
        Noun = Naming.Noun(type);
        Called = type.GetCustomAttribute<PackFileAttribute>()?.Name ?? Naming.WithArticle(Noun);
        Says = type.GetCustomAttribute<SaysAttribute>(inherit: false)?.Text;
        Keys = [.. BaseFirst(type).SelectMany(PropertiesOf).Select(p => new ShapeKey(p))];
        _byName = Keys.ToDictionary(k => k.Name, StringComparer.Ordinal);
    }

    public Type Type { get; }

    /// <summary>What people call such an entry.</summary>
    public string Noun { get; }

    /// <summary>How a mistake names it: “a talk”, or “talks.yaml” for a whole file.</summary>
    public string Called { get; }

    public string? Says { get; }

    public IReadOnlyList<ShapeKey> Keys { get; }

    public static Shape Of(Type type) => Known.GetOrAdd(type, static t => new Shape(t));

    public ShapeKey? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>An entry of this shape in which nothing is set yet, not even what must be.</summary>
    public PackEntry Blank() => (PackEntry)Activator.CreateInstance(Type)!;

    private static IEnumerable<Type> BaseFirst(Type type) =>
        type == typeof(PackEntry) ? [] : [.. BaseFirst(type.BaseType!), type];

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .OrderBy(p => p.MetadataToken);
}
