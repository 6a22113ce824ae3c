namespace Tidemark.Browser.Tests.Surveys;

/// <summary>What is looked for on every rendering.</summary>
internal enum Check
{
    Axe,
    Edge,
    Target,
    Spacing,
    Contrast,
    ForcedColours,
    ForcedContrast,
    ReducedMotion,
    Noise,
    Kept,
}
