namespace Tidemark.Data.Visibility;

/// <summary>Who looks. Every read of what people own goes through one.</summary>
public sealed record Viewer
{
    private Viewer(bool seesEverything) => SeesEverything = seesEverything;

    /// <summary>Anyone, without an account.</summary>
    public static Viewer Anonymous { get; } = new(seesEverything: false);

    /// <summary>The program itself: imports and background work, never a request.</summary>
    public static Viewer Program { get; } = new(seesEverything: true);

    public bool SeesEverything { get; }
}
