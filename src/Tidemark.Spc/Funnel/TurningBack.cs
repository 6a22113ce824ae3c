namespace Tidemark.Spc.Funnel;

/// <summary>
/// Where the denominator is small, the angle of a share's limit leaves 0 to π/2 and the limit turns back. It is told as FunnelPlotR tells it: a limit
/// that lies inside that of the next larger denominator, on a grid of 1,000 from 3 to the largest together with the denominators themselves.
/// </summary>
internal sealed class TurningBack
{
    private const double First = 3;
    private const int Points = 1000;

    private readonly double[] _denominators;
    private readonly double _step;

    public TurningBack(ReadOnlySpan<double> denominators)
    {
        _denominators = denominators.ToArray();
        Array.Sort(_denominators);
        _step = (_denominators[^1] - First) / (Points - 1);
    }

    /// <summary>The next larger denominator; the given one where there is none.</summary>
    public double Next(double denominator)
    {
        var own = Array.BinarySearch(_denominators, denominator);
        var at = own < 0 ? ~own : own;
        while (at < _denominators.Length && _denominators[at] <= denominator) at++;
        var next = at < _denominators.Length ? _denominators[at] : double.PositiveInfinity;
        if (denominator < First) next = Math.Min(next, First);
        else if (_step > 0)
        {
            var index = Math.Floor((denominator - First) / _step) + 1;
            if (index < Points) next = Math.Min(next, First + index * _step);
        }

        return double.IsInfinity(next) ? denominator : next;
    }
}
