using Tidemark.Domain.Common;

namespace Tidemark.Web.Features.Links;

public static class LibraryLinks
{
    public static string Index(Slug collaborative) => $"/{collaborative}/materials";

    /// <summary>The materials filed under a driver, in any version of the theory of change.</summary>
    public static string UnderDriver(Slug collaborative, Slug driver) => $"/{collaborative}/materials?driver={driver}";

    public static string Csv(Slug collaborative) => $"/{collaborative}/materials.csv";

    public static string Show(Slug collaborative, Slug material) => $"/{collaborative}/materials/{material}";

    /// <summary>A file of one version, for good: a new version does not change it.</summary>
    public static string File(Slug collaborative, Slug material, int version, string name) =>
        $"/{collaborative}/materials/{material}/{version}/{Uri.EscapeDataString(name)}";

    /// <summary>The same file, always to be saved and never opened in the browser.</summary>
    public static string Download(Slug collaborative, Slug material, int version, string name) =>
        File(collaborative, material, version, name) + "?download=1";

    /// <summary>A picture of the file's first slide or page, where one was made.</summary>
    public static string Preview(Slug collaborative, Slug material, int version, string name) =>
        File(collaborative, material, version, name) + "/preview.png";
}
