using System.Runtime.CompilerServices;
using Tidemark.Web.Packs.Format;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Reading;

/// <summary>What was read of a pack.</summary>
/// <param name="Pack">All that could be read. Entries with mistakes lack what could not be read, even where it must be there.</param>
/// <param name="Places">Where it stands.</param>
/// <param name="Lost">Files of which whole lists of entries may be missing: what refers to them cannot be judged.</param>
internal sealed record PackReading(Pack Pack, PackPlaces Places, IReadOnlySet<PackFileShape> Lost);

/// <summary>Reads the YAML files of a pack's folder. Files below files/ are only listed by the folder, never opened here.</summary>
internal static class PackReader
{
    private const int KnownFormat = 1;

    /// <summary>What could be read, or null where the pack says that it has another format: nothing else is read then.</summary>
    public static PackReading? Read(PackListing listing, PackLimits limits, MistakeList mistakes)
    {
        var places = new PackPlaces();
        var binder = new Binder(mistakes, places);
        var budget = new NodeBudget(limits.Nodes);
        var pack = (Pack)RuntimeHelpers.GetUninitializedObject(typeof(Pack));
        var lost = new HashSet<PackFileShape>();
        foreach (var file in PackFileShape.All)
        {
            var entry = ReadFile(file, listing, limits, budget, binder, mistakes);
            file.Set(pack, entry ?? file.Shape.Blank());
            if (entry is null ? listing.Yaml.ContainsKey(file.Name) : !places.IsWhole(entry)) lost.Add(file);
            if (entry is not PackManifest { Format: > KnownFormat } manifest) continue;
            mistakes.Add(places.Of(manifest, nameof(PackManifest.Format)),
                $"This pack has format {manifest.Format}, and this program reads format {KnownFormat}.", "Use a newer program.");
            return null;
        }
        return new PackReading(pack, places, lost);
    }

    private static PackEntry? ReadFile(PackFileShape file, PackListing listing, PackLimits limits, NodeBudget budget, Binder binder,
        MistakeList mistakes)
    {
        if (!listing.Yaml.TryGetValue(file.Name, out var path))
        {
            if (!file.IsOptional) mistakes.Add(Place.Whole(file.Name), "This file is missing.",
                $"Write it. It holds this: {file.Shape.Says}");
            return null;
        }
        if (Bytes(file.Name, path, limits, mistakes) is not { } bytes
            || YamlText.Decode(file.Name, bytes, mistakes) is not { } text
            || YamlTree.Read(file.Name, text, limits, budget, mistakes) is not { } root)
            return null;
        return root is ScalarNode { IsNothing: true }
            ? binder.Bind(new MappingNode(root.At, []), file.Shape)
            : binder.Bind(root, file.Shape);
    }

    private static byte[]? Bytes(string name, string path, PackLimits limits, MistakeList mistakes)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length > limits.YamlFile)
                mistakes.Add(Place.Whole(name), $"This file has {length:N0} bytes.", $"Keep it to {limits.YamlFile:N0}.");
            // A pipe or a device has no length, and reading it may never end.
            else if (length == 0)
                mistakes.Add(Place.Whole(name), "This file is empty.", "Fill it, or take it out.");
            else
                return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            mistakes.Add(Place.Whole(name), "This file cannot be opened.", "Let the program read it.");
        }
        return null;
    }
}
