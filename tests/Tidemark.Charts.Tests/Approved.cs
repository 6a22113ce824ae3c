using System.Runtime.CompilerServices;

namespace Tidemark.Charts.Tests;

/// <summary>
/// Compares a picture with the file a person has looked at and approved. On a difference the new picture is written under
/// the test output; look at it, and copy it over the approved one if it is right.
/// </summary>
internal static class Approved
{
    public static void Same(string svg, [CallerMemberName] string name = "")
    {
        var approved = Path.Combine(AppContext.BaseDirectory, "Approved", $"{name}.approved.svg");
        var text = svg.Replace("><", ">\n<", StringComparison.Ordinal) + "\n";
        if (File.Exists(approved) && File.ReadAllText(approved).Replace("\r\n", "\n", StringComparison.Ordinal) == text) return;
        var received = Path.Combine(AppContext.BaseDirectory, "Received", $"{name}.received.svg");
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, text);
        Assert.Fail($"The picture differs from Approved/{name}.approved.svg. Look at {received}");
    }
}
