using System.Globalization;
using Tidemark.LoadData;

// Fills a data folder with an invented library of great size, and measures the search of a running site on it.
return args switch
{
    ["fill", var folder] => await Fill(folder, "10000"),
    ["fill", var folder, var materials] => await Fill(folder, materials),
    ["measure", var address, var queries, var process] => await MeasureSearch.Run(new Uri(address), queries, int.Parse(process, CultureInfo.InvariantCulture)),
    ["pages", var process, var small, var large, .. var paths] =>
        await MeasurePages.Run(int.Parse(process, CultureInfo.InvariantCulture), new Uri(small), new Uri(large), paths),
    _ => Explain(),
};

static Task<int> Fill(string folder, string materials) =>
    new FillLibrary(Path.GetFullPath(folder), int.Parse(materials, CultureInfo.InvariantCulture)).Run(CancellationToken.None);

static int Explain()
{
    Console.Error.WriteLine("""
        fill FOLDER [MATERIALS]          make FOLDER/tidemark.db with so many materials (10000) of twenty slides each
        measure URL QUERIES PROCESS      ask the site at URL each query of the file, and print times and memory
        pages PROCESS SMALL LARGE PATH … ask both sites for each page in turns, and print times, their ratio, and memory of the large one
        """);
    return 2;
}
