namespace Tidemark.Spc.Signals;

/// <summary>Which way a signal points.</summary>
public enum Direction
{
    /// <summary>Neither, or both.</summary>
    None,

    /// <summary>Above the centre line, or rising.</summary>
    Up,

    /// <summary>Below the centre line, or falling.</summary>
    Down,
}
