namespace Tidemark.Spc.ControlCharts;

/// <summary>A constant of the size of subgroups, kept while the size stays the same: computing it costs more than all else.</summary>
internal struct BySize(Func<int, double> constant)
{
    private int _size = -1;
    private double _value;

    /// <summary>The constant; NaN for sizes below 2, which have none.</summary>
    internal double Of(int size)
    {
        if (size != _size)
            (_size, _value) = (size, size < 2 ? double.NaN : constant(size));
        return _value;
    }
}
