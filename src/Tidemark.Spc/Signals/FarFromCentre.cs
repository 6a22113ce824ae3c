namespace Tidemark.Spc.Signals;

/// <summary>So many points in a row beyond so many sigmas, on either side: a mixture of two processes. Nelson 1984, test 8.</summary>
/// <param name="Length">How many; 8 in Nelson's set.</param>
/// <param name="Sigmas">How far; a point on the line is not beyond it.</param>
/// <param name="BothSides">Whether points on both sides are needed.</param>
public sealed record FarFromCentre(int Length, double Sigmas, bool BothSides) : Rule
{
    /// <inheritdoc/>
    public override string Name => $"{Length} beyond {Sigmas} sigma";

    internal override void Find(PhaseView view, List<Signal> found)
    {
        if (!view.HasRuns)
            return;
        List<Signal> far = [];
        Stretches.Find(this, view, Length, Sigmas, near: false, far);
        foreach (var signal in far)
        {
            int[] completions = [.. signal.Completions.Where(c => !BothSides || HasBothSides(view.Chart, signal, c))];
            if (completions.Length > 0)
                found.Add(signal with { Completions = completions });
        }
    }

    internal override string Finding(Signal signal) => $"{signal.Points.Count} in a row beyond {Sigmas} sigma ({Length} or more are a signal).";

    /// <summary>Whether the window that ends at a point has points above and below the centre line.</summary>
    private bool HasBothSides(Chart chart, Signal signal, int end)
    {
        int last = Array.BinarySearch((int[])signal.Points, end);
        bool above = false, below = false;
        for (int p = last - Length + 1; p <= last; p++)
        {
            int row = signal.Points[p];
            above |= chart.Values[row] > chart.Centre[row];
            below |= chart.Values[row] < chart.Centre[row];
        }

        return above && below;
    }
}
