using Tidemark.Spc.ControlCharts;

namespace Tidemark.Spc;

/// <summary>A phase as made.</summary>
/// <param name="Start">Index of its first subgroup, from 0.</param>
/// <param name="End">Index after its last subgroup (exclusive).</param>
/// <param name="BaselineEnd">Index after the last subgroup of its baseline (exclusive); equals <paramref name="End"/> without a freeze.</param>
/// <param name="Useful">Subgroups with a value, excluded ones counted.</param>
/// <param name="BaselineUseful">Subgroups with a value that set centre line and limits: in the baseline and not excluded.</param>
/// <param name="Centre">The centre line as drawn; NaN when there is none or it varies from point to point.</param>
/// <param name="Sigma">
/// The estimated spread before the multiplier: the standard deviation of single values (I, XBar, S and R charts; on the scale
/// y^(1/3.6) for T), Laney's sigma z (prime charts), the weighted one at denominator 1 (IPrime), NaN elsewhere.
/// </param>
public sealed record Phase(int Start, int End, int BaselineEnd, int Useful, int BaselineUseful, double Centre, double Sigma)
{
    /// <summary>How many subgroups it has.</summary>
    public int Count => End - Start;

    /// <summary>Whether only its first subgroups set centre line and limits.</summary>
    public bool IsFrozen => BaselineEnd < End;

    internal Fit Fit { get; init; }
}
