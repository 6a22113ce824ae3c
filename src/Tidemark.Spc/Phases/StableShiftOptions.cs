namespace Tidemark.Spc.Phases;

/// <summary>How sustained a shift has to be before new limits are suggested. The numbers are those of the method's authors.</summary>
public sealed record StableShiftOptions
{
    /// <summary>How many points limits are calculated from: 2 or more. For monthly data with a season, 24.</summary>
    public int CalculationLength { get; init; } = 21;

    /// <summary>How many of the first points set the first limits: 2 or more; null means <see cref="CalculationLength"/>. A baseline of the plan goes before both.</summary>
    public int? BaselineLength { get; init; }

    /// <summary>How many points in a row on one side of the centre line make a shift: 2 or more.</summary>
    public int ShiftLength { get; init; } = 8;

    /// <summary>How many points beyond limits may be left out of one calculation, the furthest first: 0 or more.</summary>
    public int MostLeftOut { get; init; } = 3;

    /// <summary>Whether every shift suggests new limits, whether or not it lasts.</summary>
    public bool EveryShift { get; init; }

    /// <summary>
    /// Whether a suggestion may be taken back when more data come: the last run of the new limits' points goes back and could still
    /// become a shift. Otherwise the suggestion waits until that is known.
    /// </summary>
    public bool MayBeTakenBack { get; init; }

    internal void Check()
    {
        if (CalculationLength < 2 || BaselineLength < 2)
            throw new SpcException("Limits are calculated from at least two points.");
        if (ShiftLength < 2)
            throw new SpcException("A shift has at least two points.");
        if (MostLeftOut < 0)
            throw new SpcException("The number of points that may be left out cannot be negative.");
    }
}
