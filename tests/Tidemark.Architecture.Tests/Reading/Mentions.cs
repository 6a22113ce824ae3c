using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Tidemark.Architecture.Tests.Reading;

/// <summary>What a type mentions: in its shape, its attributes and the code of its methods.</summary>
internal static class Mentions
{
    public static IEnumerable<TypeReference> Of(TypeDefinition type) => Raw(type).SelectMany(Parts).DistinctBy(t => t.FullName);

    /// <summary>The methods that the code of a type calls or takes the address of.</summary>
    public static IEnumerable<MethodReference> Calls(TypeDefinition type) =>
        Instructions(type).Select(i => i.Operand).OfType<MethodReference>();

    public static IEnumerable<FieldReference> Fields(TypeDefinition type) =>
        Instructions(type).Select(i => i.Operand).OfType<FieldReference>();

    private static IEnumerable<Instruction> Instructions(TypeDefinition type) =>
        type.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Instructions);

    private static IEnumerable<TypeReference?> Raw(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(i => i.InterfaceType),
        .. Constraints(type),
        .. Attributes(type),
        .. type.Fields.SelectMany(f => Attributes(f).Append(f.FieldType)),
        .. type.Properties.SelectMany(p => Attributes(p).Append(p.PropertyType)),
        .. type.Methods.SelectMany(Raw),
    ];

    private static IEnumerable<TypeReference?> Raw(MethodDefinition method)
    {
        IEnumerable<TypeReference?> shape =
        [
            method.ReturnType, .. Attributes(method), .. Constraints(method),
            .. method.Parameters.SelectMany(p => Attributes(p).Append(p.ParameterType)),
        ];
        if (!method.HasBody) return shape;
        return shape
            .Concat(method.Body.Variables.Select(v => v.VariableType))
            .Concat(method.Body.ExceptionHandlers.Select(h => h.CatchType))
            .Concat(method.Body.Instructions.SelectMany(i => Operand(i.Operand)));
    }

    private static IEnumerable<TypeReference?> Operand(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [method.DeclaringType, method.ReturnType, .. method.GenericArguments, .. method.Parameters.Select(p => p.ParameterType)],
        MethodReference method => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(p => p.ParameterType)],
        _ => [],
    };

    private static IEnumerable<TypeReference?> Constraints(IGenericParameterProvider provider) =>
        provider.GenericParameters.SelectMany(p => p.Constraints).Select(c => c.ConstraintType);

    private static IEnumerable<TypeReference?> Attributes(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(a => a.ConstructorArguments.Concat(a.Properties.Select(p => p.Argument))
            .Select(argument => argument.Value as TypeReference).Append(a.AttributeType));

    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };
}
