using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Pdf;

/// <summary>Starts <see cref="PdfProgram"/> on a copy of the file, with a bound on its memory and its time, and takes its answer.</summary>
internal static class PdfProcess
{
    private const string Unsafe = "This PDF cannot be read: it is damaged, or built so that reading it never ends. Print it to a new PDF and send that.";

    public static DocumentText Read(Stream file, Limits limits, CancellationToken cancellation)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite | FileShare.Delete,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var copy = new FileStream(Path.Combine(Path.GetTempPath(), PdfLeftOvers.Beginning + Path.GetRandomFileName()), options);
        file.Position = 0;
        file.CopyTo(copy);
        copy.Flush();
        var answer = Ask(copy.Name, limits, cancellation);
        return answer?.Words ?? throw new DocumentException(answer?.Refusal ?? Unsafe);
    }

    private static PdfAnswer? Ask(string path, Limits limits, CancellationToken cancellation)
    {
        using var process = Process.Start(StartInfo(path, limits)) ?? throw new InvalidOperationException("No process was started.");
        using var timeout = new CancellationTokenSource(limits.MaxPdfTime);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, timeout.Token);
        using var end = either.Token.Register(() => Kill(process));
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<PdfAnswer>(said) : null;
    }

    private static ProcessStartInfo StartInfo(string path, Limits limits)
    {
        var start = new ProcessStartInfo(Dotnet())
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(PdfProgram).Assembly.Location);
        start.ArgumentList.Add(path);
        start.ArgumentList.Add(JsonSerializer.Serialize(limits));

        // What stands in the site's environment, passwords among it, is none of the reader's business.
        foreach (var name in start.Environment.Keys.Where(name => !IsForRuntime(name)).ToList()) start.Environment.Remove(name);
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.MaxPdfMemoryBytes.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return start;
    }

    private static bool IsForRuntime(string variable) =>
        variable.StartsWith("DOTNET_", StringComparison.OrdinalIgnoreCase) || variable is "LD_LIBRARY_PATH" or "SystemRoot";

    /// <summary>The program that runs this one: the host of the runtime in use.</summary>
    private static string Dotnet()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var path = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", name));
        return File.Exists(path) ? path : throw new InvalidOperationException("PDFs are read by a process of the .NET host, which is not there.");
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It had ended by itself.
        }
    }
}
