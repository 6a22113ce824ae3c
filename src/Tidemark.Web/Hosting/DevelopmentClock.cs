namespace Tidemark.Web.Hosting;

/// <summary>
/// The clock of a development server: it begins at a set moment at each start and then runs on, so that “next learning
/// set” in the demo pack never goes stale.
/// </summary>
internal sealed class DevelopmentClock(DateTimeOffset start) : TimeProvider
{
    private readonly long _started = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(_started);
}
