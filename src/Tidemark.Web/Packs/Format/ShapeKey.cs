using System.Reflection;
using System.Runtime.CompilerServices;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Format;

/// <summary>One key of an entry, as its property and the attributes on it define it.</summary>
internal sealed class ShapeKey
{
    private readonly PropertyInfo _property;

    public ShapeKey(PropertyInfo property)
    {
        _property = property;
        Name = Naming.Key(property.Name);
        var type = property.PropertyType;
        IsList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
        if (IsList) type = type.GetGenericArguments()[0];
        ValueType = Nullable.GetUnderlyingType(type) ?? type;
        IsRequired = property.IsDefined(typeof(RequiredMemberAttribute));
        Default = property.GetCustomAttribute<DefaultAttribute>()?.Value;
        Says = property.GetCustomAttribute<SaysAttribute>()?.Text;
        TakesLines = property.IsDefined(typeof(LongTextAttribute));
        AtMost = property.GetCustomAttribute<AtMostAttribute>()?.Characters;
        Between = property.GetCustomAttribute<BetweenAttribute>();
        RefersTo = property.GetCustomAttributes()
            .Select(a => a.GetType())
            .FirstOrDefault(a => a.IsGenericType && a.GetGenericTypeDefinition() == typeof(RefersToAttribute<>))?
            .GetGenericArguments()[0];
        if (ValueType.IsSubclassOf(typeof(PackEntry))) return;
        Kind = ScalarKind.For(ValueType);
    }

    public string Name { get; }

    public string Property => _property.Name;

    public bool IsList { get; }

    /// <summary>The type of the value, or of each value of the list.</summary>
    public Type ValueType { get; }

    /// <summary>How a single value is read and written; null where the values are entries of their own.</summary>
    public ScalarKind? Kind { get; }

    public bool IsRequired { get; }

    public object? Default { get; }

    public string? Says { get; }

    /// <summary>True where a text may have more than one line.</summary>
    public bool TakesLines { get; }

    public int? AtMost { get; }

    public BetweenAttribute? Between { get; }

    /// <summary>The kind of entry whose id stands here.</summary>
    public Type? RefersTo { get; }

    public object? Get(PackEntry entry) => _property.GetValue(entry);

    public void Set(PackEntry entry, object value) => _property.SetValue(entry, value);

    /// <summary>Takes the value out of a key that may be left out.</summary>
    public void Clear(PackEntry entry) => _property.SetValue(entry, null);

    /// <summary>The entries that stand here, none where the values are no entries.</summary>
    public IEnumerable<PackEntry> EntriesIn(PackEntry entry) => Kind is not null ? [] : Get(entry) switch
    {
        PackEntry one => [one],
        IEnumerable<PackEntry> many => many,
        _ => [],
    };
}
