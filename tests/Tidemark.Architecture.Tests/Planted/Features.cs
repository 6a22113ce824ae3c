// Faults on purpose: each is what the rule about features must find. Nothing runs this code.
using Microsoft.AspNetCore.Razor.Hosting;

[assembly: RazorCompiledItem(typeof(Tidemark.Architecture.Tests.Planted.Views.PlantedView), "mvc.1.0.view", "/Features/Home/Planted.cshtml")]

namespace Tidemark.Architecture.Tests.Planted.Features.Teams
{
    internal sealed class TeamCard;
}

namespace Tidemark.Architecture.Tests.Planted.Features.Links
{
    internal sealed class TeamLinks;
}

namespace Tidemark.Architecture.Tests.Planted.Features.Shared
{
    internal sealed class UsesTeamsFromShared
    {
        public static object Card() => new Teams.TeamCard();
    }
}

namespace Tidemark.Architecture.Tests.Planted.Features.Home
{
    internal sealed class UsesTeams
    {
        public static object Card() => new Teams.TeamCard();
    }

    internal sealed class UsesLinks
    {
        public static object Link() => new Links.TeamLinks();
    }
}

namespace Tidemark.Architecture.Tests.Planted.Views
{
    internal sealed class PlantedView
    {
        public static object Card() => new Features.Teams.TeamCard();
    }
}
