namespace Tidemark.Spc.Choosing;

/// <summary>What stands between data and a chart that can be trusted.</summary>
public enum WarningKind
{
    /// <summary>Fewer than 10 points: the median still moves with every new one.</summary>
    FewForMedian,

    /// <summary>Fewer than 12 points: limits would be guesses.</summary>
    FewForLimits,

    /// <summary>12 to 19 points: limits are provisional.</summary>
    ProvisionalLimits,

    /// <summary>Points differ more than chance alone lets them.</summary>
    MoreSpreadThanChance,

    /// <summary>Points differ less than chance alone lets them.</summary>
    LessSpreadThanChance,

    /// <summary>Denominators differ by more than 25 % from their mean on a chart that takes them as equal.</summary>
    UnequalDenominators,

    /// <summary>More than half of the values are 0.</summary>
    MostlyZeros,
}

/// <summary>One warning.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Sentence">What is the matter and what to do, for people.</param>
/// <param name="Suggested">The chart that would suit better; null where another chart is not the answer.</param>
public sealed record Warning(WarningKind Kind, string Sentence, ChartKind? Suggested);
