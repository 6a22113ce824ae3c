using System.Diagnostics;

namespace Tidemark.Architecture.Tests.Reading;

internal static class Git
{
    /// <summary>Which of these paths git would leave out of a commit.</summary>
    public static async Task<IReadOnlyList<string>> Ignored(IEnumerable<string> paths)
    {
        // --no-index: git otherwise calls no tracked file ignored, and the fault shows only in the next clone.
        var start = new ProcessStartInfo("git", ["check-ignore", "--no-index", "--stdin"])
        {
            WorkingDirectory = Tree.Root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var git = Process.Start(start)!;
        var answer = git.StandardOutput.ReadToEndAsync();
        var complaint = git.StandardError.ReadToEndAsync();
        foreach (var path in paths) await git.StandardInput.WriteLineAsync(path);
        git.StandardInput.Close();
        await git.WaitForExitAsync(TestContext.Current.CancellationToken);
        // 0: some are ignored; 1: none is; anything else: git could not tell.
        Assert.True(git.ExitCode is 0 or 1, $"git check-ignore could not answer: {await complaint}");
        return (await answer).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
