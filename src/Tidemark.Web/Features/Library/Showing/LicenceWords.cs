namespace Tidemark.Web.Features.Library.Showing;

/// <summary>A licence by its full name, with the page that holds its text.</summary>
internal sealed record LicenceWords(string Name, string? Address)
{
    private const string CreativeCommons = "https://creativecommons.org/";

    /// <summary>The licence of an SPDX code. A code that is not known here is shown as it is.</summary>
    public static LicenceWords For(string code) => code.ToUpperInvariant() switch
    {
        "CC-BY-4.0" => Commons("Attribution 4.0 International", "by/4.0"),
        "CC-BY-SA-4.0" => Commons("Attribution-ShareAlike 4.0 International", "by-sa/4.0"),
        "CC-BY-NC-4.0" => Commons("Attribution-NonCommercial 4.0 International", "by-nc/4.0"),
        "CC-BY-ND-4.0" => Commons("Attribution-NoDerivatives 4.0 International", "by-nd/4.0"),
        "CC-BY-NC-SA-4.0" => Commons("Attribution-NonCommercial-ShareAlike 4.0 International", "by-nc-sa/4.0"),
        "CC-BY-NC-ND-4.0" => Commons("Attribution-NonCommercial-NoDerivatives 4.0 International", "by-nc-nd/4.0"),
        "CC0-1.0" => new("Creative Commons Zero 1.0 (no rights reserved)", CreativeCommons + "publicdomain/zero/1.0/"),
        "OGL-UK-3.0" => new("Open Government Licence 3.0 (United Kingdom)", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
        _ => new(code, null),
    };

    private static LicenceWords Commons(string name, string path) => new($"Creative Commons {name}", $"{CreativeCommons}licenses/{path}/");
}
