namespace Tidemark.Spc.Signals;

/// <summary>A rule that tells unusual patterns from random variation. The rules of this library are the records beside this one.</summary>
public abstract record Rule
{
    private protected Rule() { }

    /// <summary>A short name: "Shift of 8".</summary>
    public abstract string Name { get; }

    /// <summary>Looks at one phase and adds what it finds.</summary>
    internal abstract void Find(PhaseView view, List<Signal> found);

    /// <summary>The second half of a signal's sentence.</summary>
    internal abstract string Finding(Signal signal);

    private protected static string Side(Direction direction) => direction == Direction.Up ? "above" : "below";
}
