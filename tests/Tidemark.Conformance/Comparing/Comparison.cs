using Tidemark.Conformance.Answering;
using Tidemark.Conformance.Peers;
using Tidemark.Conformance.Reading;
using Tidemark.Conformance.References;

namespace Tidemark.Conformance.Comparing;

/// <summary>One run over a folder: answer, write, compare, print.</summary>
internal static class Comparison
{
    /// <summary>Returns whether all that was compared agrees, named exceptions apart.</summary>
    /// <exception cref="InvalidDataException">A file is not of the form that it should have.</exception>
    public static bool Run(string oracle, string output, TextWriter report)
    {
        var answers = Oracle.Read(oracle).Select(s => Answers.To(s, AllPeers.List)).ToList();
        AnswerFiles.Write(output, answers);
        var agree = true;
        var expected = Expected.Read(oracle);
        if (expected.Any)
        {
            var agreements = answers.Select(a => Agreement.Of(a, expected)).ToList();
            Agreement.Print(report, agreements);
            agree = !agreements.Any(a => a.Counts);
        }

        return ReferenceAgreement.Print(report, oracle, AllReferences.List) && agree;
    }
}
