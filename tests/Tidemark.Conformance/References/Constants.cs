using Tidemark.Conformance.Answering;
using Tidemark.Spc.Numerics;

namespace Tidemark.Conformance.References;

/// <summary>Answers for ref_constants.csv: d2 and d3 there are those of the printed tables, the others are true values.</summary>
internal static class Constants
{
    public static readonly Reference Table = new("ref_constants.csv", 1, key => Row((int)key[0]));

    private static Cell[] Row(int n)
    {
        var printed = n <= PublishedRangeConstants.LargestSample;
        return
        [
            ControlConstants.C4(n), ControlConstants.A3(n), ControlConstants.B3(n), ControlConstants.B4(n),
            ControlConstants.A3(n, 2), ControlConstants.B3(n, 2), ControlConstants.B4(n, 2),
            printed ? PublishedRangeConstants.D2(n) : Cell.Missing, printed ? PublishedRangeConstants.D3(n) : Cell.Missing,
        ];
    }
}
