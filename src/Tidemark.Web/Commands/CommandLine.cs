using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using Tidemark.Data;
using Tidemark.Domain.Common;
using Tidemark.Web.Hosting;
using Tidemark.Web.Storage;

namespace Tidemark.Web.Commands;

/// <summary>The verbs of the one executable. No verb means serve.</summary>
internal static class CommandLine
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongCall = 2;

    /// <summary>How long a verb that is told to stop may take to end what it does.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    public static async Task<int> Run(string[] args)
    {
        // What is said is British English, whatever the machine is set to.
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture;
        var root = new RootCommand("Tidemark runs a quality-improvement collaborative. Without a verb it serves the site.")
        {
            ServeCommand.Create(),
            MigrateCommand.Create(),
            PackCommand.Create(),
            SiteCommand.Create(),
            ReportsCommand.Create(),
            ChartCommand.Create(),
        };
        // Settings may be given as arguments (--urls, --Tidemark:DataDirectory=…): they are the configuration's to read.
        var (own, settings) = Split(args);
        var call = root.Parse(own.Length == 0 ? ["serve"] : own);
        if (call.Errors.Count > 0)
        {
            foreach (var error in call.Errors) await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("Nothing was done. Add --help to see what can be asked.");
            return WrongCall;
        }
        return await Guarded(() =>
        {
            Settings = settings;
            return call.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Grace });
        });
    }

    /// <summary>The settings among the arguments, for <see cref="TidemarkApp.CreateBuilder"/>.</summary>
    public static string[] Settings { get; private set; } = [];

    private static async Task<int> Guarded(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception problem) when (problem is SettingException or DatabaseUnusableException or DomainException or ExportRefusedException)
        {
            await Console.Error.WriteLineAsync(problem.Message);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. Nothing was changed.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SocketException or DbException)
        {
            await Console.Error.WriteLineAsync($"{problem.Message.TrimEnd('.')}. Nothing more was done.");
        }
        return Failed;
    }

    /// <summary>A setting is <c>--urls</c>, <c>--environment</c>, or any option with a colon in its name, with its value.</summary>
    private static (string[] Own, string[] Settings) Split(string[] args)
    {
        var own = new List<string>();
        var settings = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            var name = args[i].Split('=')[0];
            if (!name.StartsWith("--", StringComparison.Ordinal) || (name is not ("--urls" or "--environment") && !name.Contains(':', StringComparison.Ordinal)))
            {
                own.Add(args[i]);
                continue;
            }
            settings.Add(args[i]);
            if (!args[i].Contains('=', StringComparison.Ordinal) && i + 1 < args.Length) settings.Add(args[++i]);
        }
        return ([.. own], [.. settings]);
    }
}
