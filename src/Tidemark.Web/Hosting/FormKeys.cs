using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Tidemark.Web.Hosting;

/// <summary>
/// The keys that protect forms. They lie beside the data, so that a form that was open over a restart can still be sent,
/// in a folder that only the program's user may open.
/// </summary>
internal static class FormKeys
{
    public static void AddFormKeys(this IServiceCollection services, TidemarkSettings settings)
    {
        var keys = services.AddDataProtection().SetApplicationName("Tidemark").PersistKeysToFileSystem(new DirectoryInfo(settings.KeysDirectory));
        if (settings.KeyCertificate is { } file) keys.ProtectKeysWithCertificate(Read(file, settings.KeyCertificatePassword));
        // Said outright, so that nobody is warned at each start of what the operator chose and the guide explains.
        else services.Configure<KeyManagementOptions>(options => options.XmlEncryptor = new NullXmlEncryptor());
    }

    /// <summary>Makes the folder, or takes an older one away from everybody else.</summary>
    public static void MakeFolder(string folder)
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static X509Certificate2 Read(string file, string? password)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password);
            using var key = certificate.GetRSAPrivateKey();
            return key is not null ? certificate : throw new SettingException($"The certificate {file} (Tidemark__KeyCertificate) holds no private RSA key. Give it one, or name another.");
        }
        catch (Exception problem) when (problem is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new SettingException(
                $"The certificate {file} (Tidemark__KeyCertificate) cannot be read: {problem.Message.TrimEnd('.')}. Name a PFX file, and its password with Tidemark__KeyCertificatePassword.");
        }
    }
}
