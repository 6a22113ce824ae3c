namespace Tidemark.Spc.RunCharts;

/// <summary>
/// The best box and the cut box for 10 to 100 useful values: regions of usual crossings and longest run that tell shifts better
/// than the Anhøj bounds at nearly the same rate of false alarms. Anhøj and Wentzel-Larsen 2020, Smooth operator: modifying the
/// Anhøj rules to improve runs analysis in statistical process control, PLoS ONE 15(6) e0233920.
/// </summary>
public static class BoxBounds
{
    /// <summary>The fewest useful values the boxes are made for.</summary>
    public const int Least = 10;

    /// <summary>The most useful values the boxes are made for.</summary>
    public const int Most = 100;

    // By useful values from 10: fewest crossings and longest run that are still usual.
    private static readonly (int CrossingsMin, int LongestRunMax)[] BestBox =
    [
        (2, 6), (3, 7), (3, 6), (3, 6), (3, 6), (4, 7), (5, 8), (5, 7), (5, 7), (5, 7),
        (6, 7), (7, 8), (6, 7), (6, 7), (6, 7), (6, 7), (9, 9), (9, 8), (9, 8), (10, 8),
        (11, 10), (11, 9), (11, 8), (11, 8), (11, 8), (12, 8), (13, 9), (14, 10), (13, 8), (15, 11),
        (15, 9), (15, 9), (14, 8), (14, 8), (17, 10), (17, 9), (17, 9), (17, 9), (19, 12), (19, 10),
        (19, 9), (19, 9), (19, 9), (21, 11), (21, 10), (21, 9), (21, 9), (23, 12), (23, 10), (23, 10),
        (23, 9), (23, 9), (25, 11), (25, 10), (26, 11), (26, 10), (27, 12), (27, 10), (27, 10), (28, 11),
        (29, 14), (29, 11), (29, 10), (30, 11), (30, 10), (31, 12), (31, 11), (31, 10), (32, 11), (33, 13),
        (33, 11), (33, 10), (34, 11), (33, 10), (35, 11), (35, 11), (35, 10), (35, 10), (37, 12), (37, 11),
        (38, 12), (37, 10), (39, 13), (39, 11), (39, 11), (39, 10), (39, 10), (41, 12), (41, 11), (42, 12),
        (41, 10),
    ];

    // By useful values from 10: the fewest crossings that can be usual, then the longest usual run at that number of crossings
    // and at each higher one. The last goes for all that follow.
    private static readonly int[][] CutBox =
    [
        [2, 5, 6], [3, 6, 7], [3, 6], [3, 6], [3, 6], [4, 6, 6, 7], [5, 7, 8], [5, 7], [5, 6, 7], [5, 5, 7], [6, 7], [7, 8], [6, 6, 7],
        [6, 6, 7], [6, 6, 7], [6, 7], [9, 7, 9], [9, 7, 8], [9, 7, 7, 8], [10, 8], [11, 9, 10], [11, 8, 8, 8, 9], [11, 8], [11, 7, 8],
        [11, 7, 7, 8], [12, 8], [13, 8, 8, 9], [14, 10], [13, 8], [15, 11], [15, 9], [15, 8, 8, 9], [14, 8], [14, 8], [17, 10], [17, 9],
        [17, 8, 8, 9], [17, 7, 8, 8, 9], [19, 11, 12], [19, 9, 9, 10], [19, 9], [19, 8, 8, 9], [19, 7, 8, 9], [21, 9, 10, 11],
        [21, 8, 9, 10], [21, 9], [21, 8, 8, 9], [23, 11, 11, 12], [23, 9, 10], [23, 8, 9, 9, 10], [23, 9], [23, 8, 9], [25, 9, 10, 11],
        [25, 9, 9, 10], [26, 10, 11], [26, 9, 10], [27, 10, 11, 12], [27, 10], [27, 8, 9, 10], [28, 8, 11], [29, 13, 14],
        [29, 9, 10, 11], [29, 9, 10], [30, 10, 11], [30, 10], [31, 9, 12], [31, 8, 10, 10, 11], [31, 9, 9, 10], [32, 8, 11],
        [33, 11, 12, 12, 12, 13], [33, 9, 10, 11], [33, 10], [34, 10, 10, 11], [33, 7, 9, 9, 10], [35, 11], [35, 8, 10, 10, 11],
        [35, 9, 10], [35, 8, 9, 9, 10], [37, 10, 12], [37, 9, 10, 11], [38, 12], [37, 9, 9, 10], [39, 12, 12, 13], [39, 10, 11],
        [39, 8, 10, 10, 11], [39, 10], [39, 8, 9, 10], [41, 9, 12], [41, 9, 10, 10, 11], [42, 10, 12], [41, 9, 10],
    ];

    /// <summary>Whether the boxes are made for so many useful values; the Anhøj bounds stand in elsewhere.</summary>
    /// <param name="useful">Useful values.</param>
    /// <returns>True from <see cref="Least"/> to <see cref="Most"/>.</returns>
    public static bool Covers(int useful) => useful is >= Least and <= Most;

    /// <summary>The best box.</summary>
    /// <param name="useful">Useful values.</param>
    /// <returns>The fewest crossings and the longest run that are still usual.</returns>
    /// <exception cref="SpcException">There are fewer than 10 or more than 100 useful values.</exception>
    public static (int CrossingsMin, int LongestRunMax) Best(int useful) => BestBox[IndexOf(useful)];

    /// <summary>The cut box: the best box without its corners.</summary>
    /// <param name="useful">Useful values.</param>
    /// <param name="crossings">Crossings of the centre line.</param>
    /// <returns>The longest run that is still usual with so many crossings; 0 when so few crossings are a signal whatever the run.</returns>
    /// <exception cref="SpcException">There are fewer than 10 or more than 100 useful values.</exception>
    public static int CutLongestRunMax(int useful, int crossings)
    {
        int[] bounds = CutBox[IndexOf(useful)];
        int beyond = crossings - bounds[0];
        return beyond < 0 ? 0 : bounds[Math.Min(beyond + 1, bounds.Length - 1)];
    }

    private static int IndexOf(int useful) =>
        Covers(useful) ? useful - Least : throw new SpcException($"The boxes are made for {Least} to {Most} useful values, not for {useful}.");
}
