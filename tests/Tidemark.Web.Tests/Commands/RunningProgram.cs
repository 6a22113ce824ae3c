using System.Collections.Concurrent;
using System.Diagnostics;

namespace Tidemark.Web.Tests.Commands;

/// <summary>The program as a process of its own, called in a folder with settings as an operator gives them.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(120);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ConcurrentQueue<string> _errors = new();

    private RunningProgram(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Keep(_lines, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public static string Built { get; } = Path.Combine(AppContext.BaseDirectory, "Tidemark.Web.dll");

    public string Said => string.Join('\n', _lines);

    public string Complained => string.Join('\n', _errors);

    public static RunningProgram Start(string program, string folder, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in arguments.Prepend(program)) start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || k.StartsWith("Tidemark__", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return new RunningProgram(Process.Start(start)!);
    }

    /// <summary>Runs to the end: what it answered, said and complained of.</summary>
    public static async Task<(int Code, string Said, string Complained)> Run(
        string program, string folder, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        await using var running = Start(program, folder, settings, arguments);
        return (await running.End(), running.Said, running.Complained);
    }

    public async Task<int> End()
    {
        using var patience = new CancellationTokenSource(Longest);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>Waits for a line that holds this.</summary>
    public async Task<string> Line(string text)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Longest && !_process.HasExited; await Task.Delay(50))
            if (_lines.FirstOrDefault(l => l.Contains(text, StringComparison.Ordinal)) is { } found) return found;
        throw new InvalidOperationException($"“{text}” was not said, but: {Said}\n{Complained}");
    }

    /// <summary>What Ctrl-C does.</summary>
    public async Task Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null) lines.Enqueue(line);
    }
}
