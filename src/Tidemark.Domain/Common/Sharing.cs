namespace Tidemark.Domain.Common;

/// <summary>The sharing ladder: each rung includes the ones before it.</summary>
public enum Sharing
{
    Team,
    CoachAndProgramme,
    Collaborative,
    Public,
}
