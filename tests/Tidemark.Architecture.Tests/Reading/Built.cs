using Mono.Cecil;

namespace Tidemark.Architecture.Tests.Reading;

/// <summary>The built assemblies, read and never run.</summary>
internal static class Built
{
    public static readonly IReadOnlyList<string> Projects =
        ["Tidemark.Spc", "Tidemark.Charts", "Tidemark.Documents", "Tidemark.Domain", "Tidemark.Data", "Tidemark.Web"];

    public static AssemblyDefinition Web => Read("Tidemark.Web");

    public static AssemblyDefinition Domain => Read("Tidemark.Domain");

    /// <summary>This assembly, whose namespace Planted holds one small fault for each rule.</summary>
    public static AssemblyDefinition Planted => Read("Tidemark.Architecture.Tests");

    public static AssemblyDefinition Read(string name)
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        return AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, name + ".dll"),
            new ReaderParameters { AssemblyResolver = resolver });
    }

    public static IEnumerable<TypeDefinition> Types(this AssemblyDefinition assembly) =>
        assembly.MainModule.GetTypes().Where(t => t.FullName != "<Module>");

    /// <summary>The namespace of a type, or for a nested one of the type around it.</summary>
    public static string Room(this TypeReference type)
    {
        while (type.DeclaringType is not null) type = type.DeclaringType;
        return type.Namespace;
    }

    /// <summary>The part of a namespace that follows a root, or null where it lies elsewhere: Teams in Tidemark.Domain.Teams.Inner.</summary>
    public static string? RoomBelow(this TypeReference type, string root)
    {
        var room = type.Room();
        return room == root ? "" : room.StartsWith(root + ".", StringComparison.Ordinal) ? room[(root.Length + 1)..].Split('.')[0] : null;
    }
}
