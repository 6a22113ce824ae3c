using Mono.Cecil;
using Tidemark.Architecture.Tests.Reading;

namespace Tidemark.Architecture.Tests.Rules;

/// <summary>
/// Records are read through the Visibility of Tidemark.Data, so that a forgotten check is a missing page and not a leak.
/// The web project therefore touches no DbSet, finds nothing by key, and writes no SQL.
/// </summary>
public sealed class VisibilityTests
{
    private const string Sets = "Microsoft.EntityFrameworkCore.DbSet`1";
    private const string Context = "Microsoft.EntityFrameworkCore.DbContext";

    private static readonly string[] PastTheViewer = ["Set", "Find", "FindAsync", "FromExpression"];
    private static readonly string[] RawSql = ["FromSql", "SqlQuery", "ExecuteSql"];

    [Fact]
    public void Web_reads_records_only_through_Visibility() =>
        Report.None("A record is read past Visibility:", Readers(Built.Web.Types()));

    [Fact]
    public void Planted_ways_past_Visibility_are_reported()
    {
        var planted = Built.Planted.Types().Where(t => t.Room() == "Tidemark.Architecture.Tests.Planted.Visibility" && t.Name != "PlantedContext");

        Assert.Equal(
        [
            "ReadsByKey: FindAsync",
            "ReadsProperty: get_Rows",
            "ReadsPropertyLater: get_Rows",
            "ReadsSet: Set",
            "ReadsSql: ExecuteSqlRaw",
            "ReadsSql: SqlQueryRaw",
        ], Readers(planted).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Readers(IEnumerable<TypeDefinition> types) =>
        from type in types
        from method in Mentions.Calls(type)
        where GoesPast(method)
        group method by $"{Outermost(type)}: {method.Name}" into reader
        select reader.Key;

    private static bool GoesPast(MethodReference method) =>
        IsSet(method.ReturnType)
        || IsSet(method.DeclaringType)
        || (method.DeclaringType.FullName == Context && PastTheViewer.Contains(method.Name))
        || (method.DeclaringType.Namespace == "Microsoft.EntityFrameworkCore" && RawSql.Any(s => method.Name.StartsWith(s, StringComparison.Ordinal)));

    private static bool IsSet(TypeReference type) => type.GetElementType().FullName == Sets;

    private static string Outermost(TypeReference type)
    {
        while (type.DeclaringType is not null) type = type.DeclaringType;
        return type.Name;
    }
}
