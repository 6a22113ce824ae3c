using System.Text;
using Tidemark.Web.Packs;

namespace Tidemark.Web.Tests.Packs;

public sealed class FuzzTests
{
    private const string Signs = "-?:,[]{}#&*!|>'\"%@`~\\ \n\r\t\0\u0085\u2028\uFEFF0a=<";

    /// <summary>What the reader is asked to survive: bytes changed, taken out, doubled and put in, in every file of a full pack.</summary>
    [Fact]
    public void No_change_to_a_pack_makes_the_check_fail_other_than_by_naming_mistakes()
    {
        using var pack = TemporaryPack.Full();
        var files = Directory.EnumerateFiles(pack.Folder).Order(StringComparer.Ordinal).Select(f => (Name: Path.GetFileName(f), Bytes: File.ReadAllBytes(f))).ToList();
        var random = new Random(20211109);
        var refused = 0;
        for (var round = 0; round < 800; round++)
        {
            var (name, bytes) = files[random.Next(files.Count)];
            var changed = Change(bytes, random);
            pack.With(name, changed);
            try
            {
                var outcome = pack.Check();
                if (outcome.Pack is null) refused++;
                Assert.All(PackReport.Lines(outcome), line => Assert.DoesNotContain(line, char.IsControl));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Round {round}, {name}: {Convert.ToBase64String(changed)}", e);
            }
            pack.With(name, bytes);
        }
        Assert.InRange(refused, 300, 799);
    }

    private static byte[] Change(byte[] bytes, Random random)
    {
        var changed = bytes.ToList();
        for (var times = random.Next(1, 5); times > 0 && changed.Count > 0; times--)
        {
            var at = random.Next(changed.Count);
            var length = Math.Min(random.Next(1, 40), changed.Count - at);
            switch (random.Next(5))
            {
                case 0: changed[at] = (byte)random.Next(256); break;
                case 1: changed.RemoveRange(at, length); break;
                case 2: changed.InsertRange(at, changed.GetRange(at, length)); break;
                case 3: changed.InsertRange(at, Encoding.UTF8.GetBytes([Signs[random.Next(Signs.Length)]])); break;
                default: changed.RemoveRange(at, changed.Count - at); break;
            }
        }
        return [.. changed];
    }
}
