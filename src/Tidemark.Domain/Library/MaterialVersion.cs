using Tidemark.Domain.Common;

namespace Tidemark.Domain.Library;

/// <summary>One issue of a material: files that are held, or an address outside.</summary>
public sealed class MaterialVersion
{
    private readonly List<MaterialFile> _files = [];

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

    public IReadOnlyList<MaterialFile> Files => _files;

    public bool IsPublished => Published is not null;

    public MaterialFile? Main => _files.Find(f => f.Role == FileRole.Main);

    /// <summary>The words of a recording, public only once a named person has checked them.</summary>
    public MaterialFile? CheckedCaptions => _files.Find(f => f is { Role: FileRole.Captions, Checked: not null });

    public void Publish(PartialDate? on, string? changeNote, WebAddress? outsideAddress)
    {
        Published = on;
        ChangeNote = Guard.Optional(changeNote, "the change note", 1000);
        OutsideAddress = outsideAddress;
    }

    public void Hold(IEnumerable<MaterialFile> files)
    {
        var wanted = files.ToList();
        Guard.That(wanted.Count(f => f.Role == FileRole.Main) <= 1, "A version has one main file.");
        _files.Clear();
        foreach (var file in wanted)
        {
            file.InOrder(MaterialId, Number, _files.Count + 1);
            _files.Add(file);
        }
    }
}

/// <summary>A held file in its part: the slides themselves, captions, a transcript, the picture shown before a recording plays.</summary>
public sealed class MaterialFile
{
    private MaterialFile() => Name = null!;

    public MaterialFile(StoredFileId file, FileRole role, string name, string? language, Checked? check)
    {
        StoredFileId = file;
        Role = role;
        Name = Guard.Required(name, "the file's name", 150);
        Guard.That(Name.IndexOfAny(['/', '\\', '\0', '\r', '\n', '"']) < 0 && Name is not ("." or ".."), $"“{Name}” cannot be the name of a file.");
        Language = Guard.Optional(language, "the language", 20);
        Checked = check;
    }

    public MaterialId MaterialId { get; private set; }

    public int VersionNumber { get; private set; }

    public int Order { get; private set; }

    public StoredFileId StoredFileId { get; private set; }

    public FileRole Role { get; private set; }

    /// <summary>The name under which it is saved by a reader.</summary>
    public string Name { get; private set; }

    public string? Language { get; private set; }

    public Checked? Checked { get; private set; }

    internal void InOrder(MaterialId material, int version, int order) => (MaterialId, VersionNumber, Order) = (material, version, order);
}
