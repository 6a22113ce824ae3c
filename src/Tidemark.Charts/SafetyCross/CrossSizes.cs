namespace Tidemark.Charts.SafetyCross;

/// <summary>The measures of a cross. No text is smaller than 12.</summary>
/// <param name="Cell">How wide and high a day is, its edge included.</param>
/// <param name="NumberSize">The size of a day's number.</param>
/// <param name="CountSize">The size of its count.</param>
/// <param name="Inset">How far number and count stand from the edge at their side.</param>
/// <param name="Rise">How far they stand from the edge above and below.</param>
/// <param name="Mark">The size of tick, ring and dash, as a share of that in the wide cross.</param>
internal sealed record CrossSizes(double Cell, double NumberSize, double CountSize, double Inset, double Rise, double Mark)
{
    private const double Gap = 4;

    public static CrossSizes Wide { get; } = new(42, 15.5, 20, 4, 4, 1);

    public static CrossSizes Narrow { get; } = new(28, 12, 13, 2.5, 1.5, 0.72);

    public double Pitch => Cell + Gap;

    public double Width => (7 * Pitch) - Gap;

    /// <summary>The column, from 0, and row, from 0, of a day: three days in each of the first two rows, seven in the next three, the rest below.</summary>
    public static (int Column, int Row) PlaceOf(int day) => day switch
    {
        <= 6 => (2 + ((day - 1) % 3), (day - 1) / 3),
        <= 27 => ((day - 7) % 7, 2 + ((day - 7) / 7)),
        <= 30 => (day - 26, 5),
        _ => (3, 6),
    };

    public double HeightFor(int days) => ((PlaceOf(days).Row + 1) * Pitch) - Gap;
}
