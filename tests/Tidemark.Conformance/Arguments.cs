namespace Tidemark.Conformance;

/// <summary>The folders of a call.</summary>
/// <param name="Oracle">Holds inputs.csv and settings.csv.</param>
/// <param name="Out">Where our answers go; made if it is not there.</param>
internal sealed record Arguments(string Oracle, string Out)
{
    public const string Usage = "usage: dotnet run --project tests/Tidemark.Conformance -- --oracle DIR --out OUT | --oddities";

    /// <summary>The arguments, or null where the call is wrong.</summary>
    public static Arguments? Parse(string[] args)
    {
        string? oracle = null, output = null;
        for (var i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length) return null;
            if (args[i] == "--oracle") oracle = args[i + 1];
            else if (args[i] == "--out") output = args[i + 1];
            else return null;
        }

        return oracle is null || output is null ? null : new(oracle, output);
    }
}
