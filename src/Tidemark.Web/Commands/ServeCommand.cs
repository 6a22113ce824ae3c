using System.CommandLine;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Tidemark.Web.Hosting;
using Tidemark.Web.Storage;

namespace Tidemark.Web.Commands;

internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Serve the site. The database is made or upgraded first, and packs are loaded when it is empty.");
        command.SetAction((_, cancel) => Serve(cancel));
        return command;
    }

    private static async Task<int> Serve(CancellationToken cancel)
    {
        await using var app = TidemarkApp.Build(TidemarkApp.CreateBuilder(CommandLine.Settings));
        var settings = app.Services.GetRequiredService<TidemarkSettings>();
        await FirstRun.Prepare(app.Services, cancel);
        app.Services.GetRequiredService<FileStore>().SweepHalfWritten();
        app.Services.GetRequiredService<WorkFolder>().Sweep();
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException problem) when (problem.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync(
                $"The address {app.Configuration["urls"]} is used by another program. Stop that program, or choose another with --urls http://localhost:5090.");
            return CommandLine.Failed;
        }
        catch (System.Net.Sockets.SocketException problem)
        {
            await Console.Error.WriteLineAsync(
                $"The address {app.Configuration["urls"]} cannot be used here: {problem.Message.TrimEnd('.')}. Choose another with --urls http://localhost:5080.");
            return CommandLine.Failed;
        }
        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses)
            Console.WriteLine($"Tidemark serves {address}");
        Console.WriteLine($"The data lies in {settings.DataDirectory}");
        if (!settings.PublicUrlIsSet && !app.Environment.IsDevelopment())
            Console.WriteLine($"Tidemark__PublicUrl is not set: only this machine may use the site, and links in feeds begin with {settings.PublicUrl}");
        await app.WaitForShutdownAsync(cancel);
        return CommandLine.Done;
    }
}
