using Tidemark.Conformance;
using Tidemark.Conformance.Comparing;

if (args is ["--oddities"])
{
    Console.Out.Write(Oddity.Markdown(Oddities.All));
    return 0;
}

if (Arguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

try
{
    return Comparison.Run(arguments.Oracle, arguments.Out, Console.Out) ? 0 : 1;
}
catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidDataException)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}
