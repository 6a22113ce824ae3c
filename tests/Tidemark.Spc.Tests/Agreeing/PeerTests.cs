using Tidemark.Conformance.Answering;
using Tidemark.Conformance.Comparing;
using Tidemark.Conformance.Peers;
using Tidemark.Conformance.Reading;

namespace Tidemark.Spc.Tests.Agreeing;

/// <summary>The engine against other programs' answers in data/spc-reference.</summary>
public sealed class PeerTests
{
    private static readonly string Root = FindRoot();

    private static readonly string Reference = Path.Combine(Root, "data", "spc-reference");

    [Fact]
    public void The_engine_agrees_with_every_reference_answer_but_for_named_oddities()
    {
        var output = Directory.CreateTempSubdirectory();
        try
        {
            using var report = new StringWriter();
            var agrees = Comparison.Run(Reference, output.FullName, report);

            Assert.True(agrees, report.ToString());
            Assert.Contains("named: qicharts2", report.ToString(), StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(output.FullName, "expected_autospc.csv")));
        }
        finally
        {
            output.Delete(recursive: true);
        }
    }

    [Fact]
    public void Every_peer_that_is_answered_for_has_reference_answers() =>
        Assert.All(AllPeers.List, peer => Assert.Contains(Oracle.Read(Reference), peer.Answers));

    [Fact]
    public void Every_oddity_shows_in_a_reference_series()
    {
        var expected = Expected.Read(Reference);
        var shown = Oracle.Read(Reference).Select(s => Agreement.Of(Answers.To(s, AllPeers.List), expected).Oddity).OfType<Oddity>().ToHashSet();

        Assert.Equal(Oddities.All.Select(o => o.What), Oddities.All.Where(shown.Contains).Select(o => o.What));
    }

    [Fact]
    public void A_difference_that_no_oddity_explains_counts_even_beside_one()
    {
        var expected = Expected.Read(Reference);
        var odd = Oracle.Read(Reference).First(s => s.Chart == "s" && Agreement.Of(Answers.To(s, AllPeers.List), expected).Oddity is not null);
        var wrong = odd with { Rows = [.. odd.Rows.Select(r => r with { Numerator = r.Numerator * 2 })] };

        Assert.True(Agreement.Of(Answers.To(wrong, AllPeers.List), expected).Counts);
    }

    [Fact]
    public void The_documented_table_of_oddities_is_that_of_the_program() =>
        Assert.Contains(Oddity.Markdown(Oddities.All), File.ReadAllText(Path.Combine(Root, "docs", "spc", "comparison.md")), StringComparison.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Tidemark.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Tidemark.slnx is in no folder above the tests.");
        return folder.FullName;
    }
}
