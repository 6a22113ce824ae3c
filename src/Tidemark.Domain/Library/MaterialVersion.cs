using Tidemark.Domain.Common;

namespace Tidemark.Domain.Library;

/// <summary>One issue of a material: files that are held, or an address outside.</summary>
public sealed class MaterialVersion
{
    private MaterialVersion()
    {
    }

    internal MaterialVersion(MaterialId material, int number)
    {
        MaterialId = material;
        Number = number;
    }

    public MaterialId MaterialId { get; private set; }

    public int Number { get; private set; }

    public string? ChangeNote { get; private set; }

    /// <summary>Null while it is a draft: a version without this date is never public.</summary>
    public PartialDate? Published { get; private set; }

    public WebAddress? OutsideAddress { get; private set; }

    public IReadOnlyList<MaterialFile> Files { get; private set; } = [];

    public bool IsPublished => Published is not null;

    public MaterialFile? Main => Files.FirstOrDefault(f => f.Role == FileRole.Main);

    /// <summary>
    /// The files that anyone may have: captions and transcripts are public only once a named person has checked them.
    /// </summary>
    public IEnumerable<MaterialFile> OpenFiles =>
        Files.Where(f => f.Role is FileRole.Main or FileRole.PosterImage || f.Checked is not null);

    public void Publish(PartialDate? on, string? changeNote, WebAddress? outsideAddress)
    {
        ChangeNote = Guard.Optional(changeNote, "the change note", 1000);
        Published = on;
        OutsideAddress = outsideAddress;
    }

    public void Hold(IEnumerable<MaterialFile> files)
    {
        var wanted = files.ToList();
        foreach (var file in wanted)
            Guard.That(MaterialFile.CanBeNamed(file.Name), $"“{file.Name}” cannot be the name of a file.");
        Guard.That(wanted.Count(f => f.Role == FileRole.Main) <= 1, "A version has one main file.");
        Guard.That(wanted.DistinctBy(f => f.Name, StringComparer.OrdinalIgnoreCase).Count() == wanted.Count,
            "Two files of one version have the same name.");
        Files = wanted;
    }
}
