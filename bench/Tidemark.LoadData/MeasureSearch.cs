using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Tidemark.LoadData;

/// <summary>Asks each query several times, one after another and then eight at once, as browsers do: compressed.</summary>
internal static partial class MeasureSearch
{
    private const int Rounds = 10;
    private const int AtOnce = 8;

    public static async Task<int> Run(Uri site, string queryFile, int process)
    {
        var queries = (await File.ReadAllLinesAsync(queryFile)).Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split('\t', 2)).Select(l => (Kind: l[0], Words: l[1])).ToList();
        using var http = Client(site);
        var before = Memory.Resident(process);
        foreach (var (kind, words) in queries) Console.WriteLine($"  {kind,-10} {await Results(http, words),14}  {words}");
        var alone = new List<(string Kind, double Milliseconds)>();
        for (var round = 0; round < Rounds; round++)
            foreach (var (kind, words) in queries) alone.Add((kind, await Time(http, words)));
        var together = new List<double>();
        await Parallel.ForEachAsync(Enumerable.Repeat(queries, Rounds).SelectMany(q => q), new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (query, _) =>
            {
                var time = await Time(http, query.Words);
                lock (together) together.Add(time);
            });
        Console.WriteLine($"{"kind",-22}{"requests",10}{"p50 ms",10}{"p95 ms",10}{"most ms",10}");
        foreach (var group in alone.GroupBy(t => t.Kind)) Figures.Print(group.Key, [.. group.Select(g => g.Milliseconds)]);
        Figures.Print("all, one at a time", [.. alone.Select(a => a.Milliseconds)]);
        Figures.Print($"all, {AtOnce} at once", together);
        Console.WriteLine($"Resident memory: {before} MB before, {Memory.Resident(process)} MB after, at most {Memory.Most(process)} MB");
        return 0;
    }

    public static HttpClient Client(Uri? site) => new(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.None })
    {
        BaseAddress = site,
        DefaultRequestHeaders = { AcceptEncoding = { new StringWithQualityHeaderValue("br") } },
    };

    private static string Address(string words) => $"/search?q={Uri.EscapeDataString(words)}";

    private static async Task<double> Time(HttpClient http, string words)
    {
        var start = Stopwatch.GetTimestamp();
        using var response = await http.GetAsync(Address(words));
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task<string> Results(HttpClient http, string words)
    {
        using var plain = new HttpClient();
        var page = await plain.GetStringAsync(new Uri(http.BaseAddress!, Address(words)));
        return page.Contains("Did you mean", StringComparison.Ordinal) ? "suggestion" : Count().Match(page) is { Success: true } found ? found.Groups["count"].Value : "nothing";
    }

    [GeneratedRegex("role=\"status\"><strong>(?<count>(The best )?[0-9,]+) result", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Count();
}
