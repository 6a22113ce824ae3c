using Spectre.Console;
using Tidemark.Web.Packs.Importing;

namespace Tidemark.Web.Commands;

/// <summary>Shows how far an import is to whoever watches, and nothing where the output goes to a file or another program.</summary>
internal static class ImportProgress
{
    public static Task<T> Show<T>(Func<IProgress<ImportStep>?, Task<T>> work) => Console.IsOutputRedirected
        ? work(null)
        : AnsiConsole.Progress().AutoClear(true).Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new Bar(context.AddTask("Reading"))));

    private sealed class Bar(ProgressTask task) : IProgress<ImportStep>
    {
        public void Report(ImportStep value)
        {
            task.Description = Markup.Escape(value.Of > 0 ? $"{value.Doing}: {value.Done:N0} of {value.Of:N0}" : value.Doing);
            task.IsIndeterminate = value.Of == 0;
            if (value.Of == 0) return;
            task.MaxValue = value.Of;
            task.Value = value.Done;
        }
    }
}
