using System.Diagnostics;
using System.Globalization;

namespace Tidemark.LoadData;

/// <summary>Asks two sites for the same pages in turns, so that other work on the machine slows both.</summary>
internal static class MeasurePages
{
    private const int WarmUp = 100;
    private const int Rounds = 60;

    public static async Task<int> Run(int process, Uri small, Uri large, string[] paths)
    {
        using var http = MeasureSearch.Client(null);
        Console.WriteLine($"{"page",-44}{"small p50",10}{"p95 ms",10}{"large p50",10}{"p95 ms",10}{"ratio",8}");
        // A program that compiles while it runs is twice as dear in its first minutes: both are warm before anything counts.
        for (var round = 0; round < WarmUp; round++)
            foreach (var path in paths)
                foreach (var site in (Uri[])[small, large]) await Time(http, new Uri(site, path), -1 - round);
        await Task.Delay(TimeSpan.FromSeconds(10));
        foreach (var path in paths)
        {
            var (few, many) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                var smallFirst = round % 2 == 0;
                if (smallFirst) few.Add(await Time(http, new Uri(small, path), round));
                many.Add(await Time(http, new Uri(large, path), round));
                if (!smallFirst) few.Add(await Time(http, new Uri(small, path), round));
            }
            var (of, to) = (Figures.At(few, 0.5), Figures.At(many, 0.5));
            Console.WriteLine($"{path,-44}{of,10:0.0}{Figures.At(few, 0.95),10:0.0}{to,10:0.0}{Figures.At(many, 0.95),10:0.0}{to / of,8:0.00}");
        }
        Console.WriteLine($"Resident memory of the large one: {Memory.Resident(process)} MB, at most {Memory.Most(process)} MB");
        return 0;
    }

    private static async Task<double> Time(HttpClient http, Uri page, int round)
    {
        // A query that the page does not know makes the cache of public pages miss.
        var address = string.Create(CultureInfo.InvariantCulture, $"{page}{(page.Query.Length > 0 ? '&' : '?')}round={round}");
        var start = Stopwatch.GetTimestamp();
        using var response = await http.GetAsync(new Uri(address));
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
