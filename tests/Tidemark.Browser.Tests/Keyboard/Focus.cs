namespace Tidemark.Browser.Tests.Keyboard;

/// <summary>What <c>focus.js</c> tells of the element that has focus.</summary>
internal sealed class Focus
{
    public string Name { get; set; } = "";

    public bool Visible { get; set; }

    public bool Covered { get; set; }

    public bool InView { get; set; }

    public bool InOrder { get; set; }

    /// <summary>All stops were reached and this is the first again.</summary>
    public bool Ended { get; set; }

    public string Previous { get; set; } = "";

    public IEnumerable<string> Faults()
    {
        if (!Visible) yield return $"focus does not show on {Name}";
        if (Covered) yield return $"Exit this page covers {Name}";
        if (!InView) yield return $"{Name} has focus out of view";
        if (!InOrder) yield return $"{Name} comes after “{Previous}”, which is read later";
    }
}
