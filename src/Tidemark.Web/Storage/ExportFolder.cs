namespace Tidemark.Web.Storage;

/// <summary>An export cannot be done. The message is a sentence for the one who asked; nothing was left behind.</summary>
internal sealed class ExportRefusedException(string message) : Exception(message);

/// <summary>A folder that is there whole or not at all: it is written beside its place and then moved.</summary>
internal static class ExportFolder
{
    public static async Task Make(string folder, Func<string, Task> write)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Path.GetDirectoryName(target) is not { } parent) throw new ExportRefusedException("Name a folder of its own for the export.");
        RefuseWhatIsThere(target);
        var half = Path.Combine(parent, $".tidemark-{Guid.CreateVersion7():N}");
        try
        {
            Directory.CreateDirectory(parent);
            await write(half);
            if (Directory.Exists(target)) Directory.Delete(target);
            Directory.Move(half, target);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ExportRefusedException($"The folder {target} cannot be written: {problem.Message.TrimEnd('.')}. Nothing was left behind.");
        }
        finally
        {
            if (Directory.Exists(half)) Directory.Delete(half, recursive: true);
        }
    }

    private static void RefuseWhatIsThere(string target)
    {
        if (new DirectoryInfo(target).LinkTarget is not null) throw new ExportRefusedException($"{target} is a link. Name the folder itself.");
        if (File.Exists(target)) throw new ExportRefusedException($"{target} is a file. Name a new or an empty folder.");
        try
        {
            if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
                throw new ExportRefusedException($"The folder {target} holds something already. Name a new or an empty one.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new ExportRefusedException($"The folder {target} cannot be read. Name a new or an empty one.");
        }
    }
}
