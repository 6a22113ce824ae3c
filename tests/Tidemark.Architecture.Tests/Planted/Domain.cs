// Faults on purpose: each is what a rule about the domain must find. Nothing runs this code.
using Tidemark.Architecture.Tests.Planted.Domain.Teams;

namespace Tidemark.Architecture.Tests.Planted.Domain.Teams
{
    internal sealed class PlantedTeam
    {
        public string Name { get; set; } = "";
    }

    internal readonly record struct StrayId(Guid Value);

    internal sealed record AllowedValue(string Name)
    {
        public string? Note { get; init; }
    }

    internal sealed record LooseValue(string Name)
    {
        public string? Note { get; set; }
    }

    internal sealed class HalfClosed
    {
        public string? Given { get; init; }

        public string Kept { get; private set; } = "";

        public void Keep(string text) => Kept = text;
    }
}

namespace Tidemark.Architecture.Tests.Planted.Domain.Organisations
{
    internal sealed class HidesItInTypeArgument
    {
        public static IReadOnlyList<IReadOnlyList<PlantedTeam[]>> Teams => [];
    }

    internal sealed class HidesItInLambda
    {
        public Func<object, bool> Test { get; } = thing => thing is PlantedTeam;
    }

    internal sealed class HidesItInAsyncCode
    {
        public static async Task<object> Make()
        {
            await Task.Yield();
            return new PlantedTeam();
        }
    }

    [AttributeUsage(AttributeTargets.Class)]
    internal sealed class AboutAttribute(Type type) : Attribute
    {
        public Type Type { get; } = type;
    }

    [About(typeof(PlantedTeam))]
    internal sealed class HidesItInAttributes;
}

namespace Tidemark.Architecture.Tests.Planted.Domain.Helpers
{
    internal sealed class Homeless;
}
