using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;

namespace Tidemark.Web.Features.Links;

public static class LearningSetLinks
{
    public static string Index(Slug collaborative) => $"/{collaborative}/learning-sets";

    public static string Calendar(Slug collaborative) => $"/{collaborative}/learning-sets.ics";

    public static string Csv(Slug collaborative) => $"/{collaborative}/learning-sets.csv";

    /// <summary>The page of a gathering: by number for a learning set, by its own address otherwise.</summary>
    public static string Show(Slug collaborative, Gathering gathering) => Show(collaborative, gathering.Number, gathering.Slug);

    public static string Show(Slug collaborative, int? number, Slug? slug) =>
        number is { } n ? $"/{collaborative}/learning-sets/{n}" : $"/{collaborative}/gatherings/{slug}";

    public static string Event(Slug collaborative, Gathering gathering) => Event(collaborative, gathering.Number, gathering.Slug);

    public static string Event(Slug collaborative, int? number, Slug? slug) => Show(collaborative, number, slug) + ".ics";
}

public static class TalkLinks
{
    public static string Show(Slug collaborative, Slug talk) => $"/{collaborative}/talks/{talk}";

    public static string All(Slug collaborative) => $"/{collaborative}/learning-sets#talks";

    public static string Csv(Slug collaborative) => $"/{collaborative}/talks.csv";
}
