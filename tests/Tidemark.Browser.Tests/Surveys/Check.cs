namespace Tidemark.Browser.Tests.Surveys;

/// <summary>What is looked for on every rendering.</summary>
internal enum Check
{
    Axe,
    AxeWithForcedColours,
    Edge,
    Target,
    Spacing,
    Contrast,
    ForcedColours,
    ReducedMotion,
    Noise,
    Kept,
}
