namespace Tidemark.Spc.Cumulative;

/// <summary>One point of a two-sided cumulative sum. All NaN and no signal where the value is missing: the sums are carried past it unchanged.</summary>
/// <param name="Up">The sum that gathers evidence for a rise; 0 or more.</param>
/// <param name="Down">The sum that gathers evidence for a fall; 0 or less.</param>
/// <param name="SignalsUp">Whether the upper sum signals here.</param>
/// <param name="SignalsDown">Whether the lower sum signals here.</param>
public readonly record struct CusumPoint(double Up, double Down, bool SignalsUp, bool SignalsDown)
{
    internal static CusumPoint Missing => new(double.NaN, double.NaN, false, false);
}
