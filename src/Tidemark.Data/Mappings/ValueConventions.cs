using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;
using Tidemark.Domain.Library;
using Tidemark.Domain.Teams;

namespace Tidemark.Data.Mappings;

/// <summary>How each kind of value lies in a column, once for the whole model and both engines.</summary>
internal static class ValueConventions
{
    public static void Apply(ModelConfigurationBuilder builder)
    {
        foreach (var id in typeof(IEntityId<>).Assembly.GetTypes().Where(t => t.IsValueType && IsId(t)))
            builder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        builder.Properties<PartialDate>().HaveConversion<PartialDateConverter>().HaveMaxLength(10);
        builder.Properties<Slug>().HaveConversion<SlugConverter>().HaveMaxLength(Slug.MaxLength);
        builder.Properties<WebAddress>().HaveConversion<WebAddressConverter>().HaveMaxLength(2000);
        builder.Properties<DateTime>().HaveConversion<UtcConverter>();
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        Json<Slug>(builder);
        Json<string>(builder);
        Json<Pause>(builder);
        Json<Commissioner>(builder);
        Json<SupportLine>(builder);
        Json<CitedSource>(builder);
        Json<BackgroundFact>(builder);
        Json<TeamFact>(builder);
        Json<AgendaRelease>(builder);
        Json<Appearance>(builder);
        Json<MaterialFile>(builder);
        Json<DriverId>(builder);
        JsonValue<Contact>(builder);
        JsonValue<Licence>(builder);
        JsonValue<Withdrawal>(builder);
    }

    private static bool IsId(Type type) => type.GetInterfaces()
        .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityId<>));

    private static void Json<T>(ModelConfigurationBuilder builder) =>
        JsonValue<IReadOnlyList<T>>(builder);

    private static void JsonValue<T>(ModelConfigurationBuilder builder) where T : class =>
        builder.Properties<T>().HaveConversion<JsonConverter<T>, JsonComparer<T>>();

    private sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => From(value))
        where TId : struct, IEntityId<TId>
    {
        private static TId From(Guid value) => TId.From(value);
    }

    private sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(d => d.ToString(), s => PartialDate.Parse(s));

    private sealed class SlugConverter() : ValueConverter<Slug, string>(s => s.Value, s => Slug.Parse(s));

    private sealed class WebAddressConverter() : ValueConverter<WebAddress, string>(a => a.Value, a => WebAddress.Parse(a));

    /// <summary>SQLite gives a time back without its kind; every time that is stored is UTC.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        time => time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
