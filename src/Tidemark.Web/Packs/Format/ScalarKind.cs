using System.Text.Json.Nodes;
using Tidemark.Domain.Common;

namespace Tidemark.Web.Packs.Format;

/// <summary>Says what is wrong with a value and what to write instead.</summary>
internal delegate void Complaint(string whatIsWrong, string whatToWrite);

/// <summary>One kind of single value: how it is read, written and described to editors.</summary>
internal abstract class ScalarKind
{
    /// <summary>What belongs here, in words: “a text”.</summary>
    public abstract string Expected { get; }

    /// <summary>True where YAML itself knows the type (numbers, true and false), so that quotation marks would change it.</summary>
    public virtual bool IsBare => false;

    public static ScalarKind For(Type type) => type switch
    {
        _ when type == typeof(string) => new TextKind(),
        _ when type == typeof(int) => new NumberKind(),
        _ when type == typeof(bool) => new FlagKind(),
        _ when type == typeof(Slug) => new SlugKind(),
        _ when type == typeof(PartialDate) => new DateKind(),
        _ when type == typeof(TimeOnly) => new TimeKind(),
        _ when type == typeof(WebAddress) => new AddressKind(),
        { IsEnum: true } => new WordKind(type),
        _ => throw new NotSupportedException($"A pack cannot hold a {type.Name}."),
    };

    /// <summary>
    /// The value, or null after a complaint. The text is what stands in the file, to the letter: YAML's own guesses of
    /// type are not followed.
    /// </summary>
    public abstract object? Read(string text, ShapeKey key, Complaint complain);

    public virtual string Write(object value) => value.ToString()!;

    /// <summary>A JSON Schema for the value, which the caller may add to.</summary>
    public abstract JsonObject Schema(ShapeKey key);
}
