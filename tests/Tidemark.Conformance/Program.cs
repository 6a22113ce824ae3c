using Tidemark.Conformance;
using Tidemark.Conformance.Answering;
using Tidemark.Conformance.Comparing;
using Tidemark.Conformance.Peers;
using Tidemark.Conformance.Reading;
using Tidemark.Conformance.References;

if (Arguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

try
{
    var answers = Oracle.Read(arguments.Oracle).Select(s => Answers.To(s, AllPeers.List)).ToList();
    AnswerFiles.Write(arguments.Out, answers);

    var agree = true;
    var expected = Expected.Read(arguments.Oracle);
    if (expected.Any)
    {
        var named = NamedExceptions.Read();
        var agreements = answers.Select(a => new Agreement(a, expected.FirstDifference(a), named.Reason(a.Series.Id))).ToList();
        Agreement.Print(Console.Out, agreements);
        agree = !agreements.Any(a => a.Counts);
    }

    agree &= ReferenceAgreement.Print(Console.Out, arguments.Oracle, AllReferences.List);
    return agree ? 0 : 1;
}
catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidDataException)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}
