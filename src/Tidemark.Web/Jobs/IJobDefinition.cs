namespace Tidemark.Web.Jobs;

/// <summary>A kind of background work. The definition lives in the feature that it serves.</summary>
public interface IJobDefinition
{
    /// <summary>What the queue calls it. It never changes: jobs of older programs wait under it.</summary>
    string Kind { get; }

    /// <summary>Does the work. It may run twice, when a runner dies between the work and saying so.</summary>
    Task Run(string payload, CancellationToken cancel);
}
