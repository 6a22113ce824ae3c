using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Tidemark.Testing;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Tests.Hosting;

public sealed class FormKeysTests : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("tidemark-keys-");

    private string Certificate => Path.Combine(_home.FullName, "keys.pfx");

    [Fact]
    public async Task The_keys_lie_in_a_folder_that_only_their_owner_may_open()
    {
        await using var site = await TidemarkSite.Start(packs: []);
        Assert.Contains("unencryptedKey", await KeyAfterAForm(site), StringComparison.Ordinal);
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(site.DataFolder, "keys")));
    }

    [Fact]
    public async Task With_a_certificate_they_are_encrypted()
    {
        Make(RSA.Create(2048), (name, key) => new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        await using var site = await TidemarkSite.Start(packs: [], settings: [$"--Tidemark:KeyCertificate={Certificate}", "--Tidemark:KeyCertificatePassword=open"]);

        var key = await KeyAfterAForm(site);
        Assert.Contains("EncryptedData", key, StringComparison.Ordinal);
        Assert.DoesNotContain("unencryptedKey", key, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_that_cannot_be_used_is_said_in_one_sentence()
    {
        Assert.Contains("cannot be read", Refused("open"), StringComparison.Ordinal);
        Make(RSA.Create(2048), (name, key) => new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        Assert.Contains("cannot be read", Refused("shut"), StringComparison.Ordinal);
        Make(ECDsa.Create(), (name, key) => new CertificateRequest(name, key, HashAlgorithmName.SHA256));
        Assert.Contains("holds no private RSA key", Refused("open"), StringComparison.Ordinal);
    }

    public void Dispose() => _home.Delete(recursive: true);

    private string Refused(string password) => Assert.Throws<SettingException>(
        () => TidemarkApp.CreateBuilder($"--Tidemark:KeyCertificate={Certificate}", $"--Tidemark:KeyCertificatePassword={password}")).Message;

    private void Make<TKey>(TKey key, Func<string, TKey, CertificateRequest> request) where TKey : AsymmetricAlgorithm
    {
        using (key)
        using (var certificate = request("CN=Tidemark keys", key).CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1)))
            File.WriteAllBytes(Certificate, certificate.Export(X509ContentType.Pkcs12, "open"));
    }

    private static async Task<string> KeyAfterAForm(TidemarkSite site)
    {
        await site.Http.Page("/report");
        return await File.ReadAllTextAsync(Assert.Single(Directory.EnumerateFiles(Path.Combine(site.DataFolder, "keys"), "key-*.xml")), TestContext.Current.CancellationToken);
    }
}
