using Mono.Cecil;
using Tidemark.Architecture.Tests.Reading;

namespace Tidemark.Architecture.Tests.Rules;

/// <summary>An entity changes through its verbs only. A record may be given its values when it is made, and never after.</summary>
public sealed class EntityTests
{
    [Fact]
    public void Nothing_in_the_domain_can_be_set_from_outside() =>
        Report.None("A type of the domain can be changed past its verbs:", Open(Built.Domain, "Tidemark.Domain"));

    [Fact]
    public void Planted_setters_are_reported() =>
        Assert.Equal(["HalfClosed.Given", "LooseValue.Note", "PlantedTeam.Name"],
            Open(Built.Planted, "Tidemark.Architecture.Tests.Planted.Domain").Order(StringComparer.Ordinal));

    private static IEnumerable<string> Open(AssemblyDefinition assembly, string root) =>
        from type in assembly.Types()
        where type.RoomBelow(root) is not null && !type.IsInterface && !type.Name.StartsWith('<')
        from member in Setters(type).Concat(Fields(type))
        select $"{type.Name}.{member}";

    private static IEnumerable<string> Setters(TypeDefinition type) =>
        from property in type.Properties
        where property.SetMethod is { IsPublic: true } && !(IsInit(property) && IsRecord(type))
        select property.Name;

    private static IEnumerable<string> Fields(TypeDefinition type) =>
        from field in type.Fields
        where field.IsPublic && !field.IsInitOnly && !field.IsLiteral && !type.IsEnum
        select field.Name;

    private static bool IsInit(PropertyDefinition property) =>
        property.SetMethod.ReturnType is RequiredModifierType { ModifierType.Name: "IsExternalInit" };

    // The compiler gives every record, class or struct, this method, and nobody else writes one.
    private static bool IsRecord(TypeDefinition type) => type.Methods.Any(m => m.Name == "PrintMembers");
}
