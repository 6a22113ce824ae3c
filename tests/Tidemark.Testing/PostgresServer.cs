using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Tidemark.Testing;

/// <summary>
/// A real PostgreSQL server for one test run. It is the server that <c>TIDEMARK_TEST_POSTGRES</c> names (a connection
/// string without a database), or one of our own: made by initdb in a temporary folder, on a free loopback port, without
/// waiting for the disk, and gone afterwards.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    public const string Setting = "TIDEMARK_TEST_POSTGRES";

    private static readonly Lazy<PostgresServer> Shared = new(Start);

    private readonly string? _folder;
    private readonly string? _programs;
    private int _databases;

    private PostgresServer(string connection, string? folder, string? programs) =>
        (Connection, _folder, _programs) = (connection, folder, programs);

    public static PostgresServer Instance => Shared.Value;

    private string Connection { get; }

    /// <summary>A connection string for a database that nobody else uses. The program makes the database itself.</summary>
    public string NewDatabase() =>
        $"{Connection};Database=tidemark_{Environment.ProcessId}_{Interlocked.Increment(ref _databases)};Maximum Pool Size=20";

    public void Dispose()
    {
        if (_folder is null) return;
        Run(Path.Combine(_programs!, "pg_ctl"), "-D", Path.Combine(_folder, "data"), "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private static PostgresServer Start()
    {
        if (Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } given) return new PostgresServer(given.TrimEnd(';'), null, null);
        var programs = FindPrograms();
        var folder = Directory.CreateTempSubdirectory("tidemark-pg-").FullName;
        if (Environment.UserName == "root") Run("chown", "postgres", folder);
        var data = Path.Combine(folder, "data");
        var port = FreePort();
        Run(Path.Combine(programs, "initdb"), "-D", data, "-U", "tidemark", "--auth=trust", "--encoding=UTF8", "--no-sync", "--locale=C.UTF-8");
        Run(Path.Combine(programs, "pg_ctl"), "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=200", "start");
        var server = new PostgresServer($"Host=127.0.0.1;Port={port};Username=tidemark", folder, programs);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Dispose();
        return server;
    }

    private static string FindPrograms() =>
        Directory.Exists("/usr/lib/postgresql")
        && Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).Where(d => File.Exists(Path.Combine(d, "initdb")))
            .OrderDescending(StringComparer.Ordinal).FirstOrDefault() is { } found
            ? found
            : throw new InvalidOperationException(
                $"No PostgreSQL server was found. Install Debian's postgresql, or name a server in {Setting}, such as Host=localhost;Username=tests;Password=….");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>PostgreSQL will not run as root: its own user does it then.</summary>
    private static void Run(string program, params string[] arguments)
    {
        var asPostgres = Environment.UserName == "root" && program.StartsWith('/');
        var start = new ProcessStartInfo(asPostgres ? "runuser" : program)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        if (asPostgres) foreach (var part in new[] { "-u", "postgres", "--", program }) start.ArgumentList.Add(part);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        // pg_ctl start leaves a server behind that keeps these pipes open: they are not read to their end.
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} failed: {process.StandardError.ReadToEnd()}");
    }
}
