namespace Tidemark.Spc.ControlCharts;

/// <summary>What a chart's method learned from the baseline of a phase.</summary>
/// <param name="Centre">The centre line before the multiplier; NaN if there is nothing to average.</param>
/// <param name="Sigma">The spread, in the meaning of the method; NaN if there is none or it cannot be told.</param>
/// <param name="MeanRange">The mean moving range that the spread was made from, because some constants are published for that; else NaN.</param>
/// <param name="LimitCentre">What limits are drawn about where that is not the centre line (G chart), else NaN.</param>
internal readonly record struct Fit(
    double Centre, double Sigma = double.NaN, double MeanRange = double.NaN, double LimitCentre = double.NaN);
