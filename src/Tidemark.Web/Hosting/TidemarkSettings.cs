namespace Tidemark.Web.Hosting;

/// <summary>A setting that the program cannot work with, as one plain sentence for the operator.</summary>
public sealed class SettingException(string message) : Exception(message);

/// <summary>
/// The operator's settings, from appsettings, environment (<c>Tidemark__Name</c>) or argument (<c>--Tidemark:Name=…</c>).
/// Paths are resolved against the folder that the program was called in.
/// </summary>
public sealed record TidemarkSettings
{
    public const string DefaultUrl = "http://localhost:5080";

    public required string DataDirectory { get; init; }

    public required bool UsePostgres { get; init; }

    public required string? ConnectionString { get; init; }

    /// <summary>Folders that are imported when the database is empty.</summary>
    public required IReadOnlyList<string> Packs { get; init; }

    /// <summary>Without a slash at its end. The only base for links that leave the site: feeds, calendars, sitemap.</summary>
    public required Uri PublicUrl { get; init; }

    public required bool PublicUrlIsSet { get; init; }

    /// <summary>Where “Exit this page” leads: a page that anyone might have open.</summary>
    public required Uri ExitAddress { get; init; }

    /// <summary>Whom readers may write to about the installation, if the operator gave an address.</summary>
    public required string? ContactEmail { get; init; }

    /// <summary>
    /// How often one network address may search or report in a minute. All of a hospital can share one address: raise
    /// it there.
    /// </summary>
    public required int CostlyCallsAMinute { get; init; }

    /// <summary>In Development the clock starts here at each start, so that the dates of the demo pack stay true.</summary>
    public required DateTimeOffset? DevelopmentClock { get; init; }

    /// <summary>Whether first pages of files are drawn, where the programs that draw them are installed.</summary>
    public bool DrawsPreviews { get; init; } = true;

    /// <summary>The certificate (a PFX file) that the keys of forms are encrypted with on the disk, if the operator gave one.</summary>
    public required string? KeyCertificate { get; init; }

    public required string? KeyCertificatePassword { get; init; }

    /// <summary>The reverse proxies whose word on the caller's address is taken: nobody's, unless the operator names them.</summary>
    public required IReadOnlyList<System.Net.IPNetwork> TrustedProxies { get; init; }

    public string KeysDirectory => Path.Combine(DataDirectory, "keys");

    /// <summary>What is only half made lies here, and is swept when the program starts.</summary>
    public string WorkDirectory => Path.Combine(DataDirectory, "work");

    public string SqliteFile => Path.Combine(DataDirectory, "tidemark.db");

    public string FilesDirectory => Path.Combine(DataDirectory, "files");

    public static TidemarkSettings Read(IConfiguration configuration, bool development, string bundledPacks)
    {
        var section = configuration.GetSection("Tidemark");
        var engine = section["Database"] ?? "sqlite";
        var postgres = engine switch
        {
            "sqlite" => false,
            "postgres" => true,
            _ => throw new SettingException($"Tidemark__Database is “{engine}”. Write sqlite or postgres."),
        };
        var connection = configuration.GetConnectionString("Tidemark");
        if (postgres && string.IsNullOrWhiteSpace(connection))
            throw new SettingException("Tidemark__Database is postgres, but no server is named. Set ConnectionStrings__Tidemark.");
        var url = section["PublicUrl"];
        return new TidemarkSettings
        {
            DataDirectory = Path.GetFullPath(section["DataDirectory"] is { Length: > 0 } folder ? folder : "./var"),
            UsePostgres = postgres,
            ConnectionString = connection,
            Packs = ReadPacks(section, development, bundledPacks),
            PublicUrl = url is { Length: > 0 } ? Address(url, "Tidemark__PublicUrl") : Address(FirstUrl(configuration), "--urls"),
            PublicUrlIsSet = url is { Length: > 0 },
            ExitAddress = Address(section["ExitAddress"] ?? "https://www.bbc.co.uk/weather", "Tidemark__ExitAddress"),
            ContactEmail = section["ContactEmail"] is { Length: > 0 } mail ? mail : null,
            CostlyCallsAMinute = Number(section["CostlyCallsAMinute"] ?? "120", "CostlyCallsAMinute"),
            KeyCertificate = section["KeyCertificate"] is { Length: > 0 } certificate ? Path.GetFullPath(certificate) : null,
            KeyCertificatePassword = section["KeyCertificatePassword"],
            TrustedProxies = [.. Listed(section, "TrustedProxies").Select(Network)],
            DevelopmentClock = development && section["DevelopmentClock"] is { Length: > 0 } clock ? Time(clock) : null,
            DrawsPreviews = section["Previews"] switch
            {
                null or "" or "on" => true,
                "off" => false,
                var other => throw new SettingException($"Tidemark__Previews is “{other}”. Write on or off."),
            },
        };
    }

    private static List<string> ReadPacks(IConfigurationSection section, bool development, string bundledPacks)
    {
        var given = Listed(section, "Packs");
        if (section.GetSection("Packs").Value is null && given.Count == 0 && development)
            given = [Path.Combine(bundledPacks, "sexual-safety"), Path.Combine(bundledPacks, "demo")];
        return [.. given.Select(Path.GetFullPath)];
    }

    /// <summary>A list as a file writes it, or as one text with semicolons, which an environment variable or an argument is.</summary>
    private static List<string> Listed(IConfigurationSection section, string name)
    {
        var list = section.GetSection(name);
        var given = list.GetChildren().Select(c => c.Value).OfType<string>().ToList();
        given.AddRange((list.Value ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return given;
    }

    private static System.Net.IPNetwork Network(string text)
    {
        if (System.Net.IPNetwork.TryParse(text, out var network)) return network;
        return System.Net.IPAddress.TryParse(text, out var one)
            ? new System.Net.IPNetwork(one, one.GetAddressBytes().Length * 8)
            : throw new SettingException($"Tidemark__TrustedProxies holds “{text}”. Write addresses such as 10.0.0.5 or networks such as 10.0.0.0/24, with ; between them.");
    }

    private static string FirstUrl(IConfiguration configuration) =>
        (configuration["urls"] ?? DefaultUrl).Split(';')[0]
            .Replace("://*", "://localhost", StringComparison.Ordinal)
            .Replace("://+", "://localhost", StringComparison.Ordinal)
            .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
            .Replace("://[::]", "://localhost", StringComparison.Ordinal);

    private static Uri Address(string text, string name) =>
        Uri.TryCreate(text.TrimEnd('/'), UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri
            : throw new SettingException($"{name} is “{text}”, which is no web address. Write one such as https://example.org.");

    private static int Number(string text, string name) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new SettingException($"Tidemark__{name} is “{text}”. Write a whole number from 1.");

    private static DateTimeOffset Time(string text) => DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var time)
        ? time
        : throw new SettingException($"Tidemark__DevelopmentClock is “{text}”, which is no time. Write one such as 2026-06-15T09:00:00Z.");
}
