using System.Globalization;
using System.Text;

namespace Tidemark.Web.Features.Charts;

/// <summary>Invented data for who wants to see a chart before pasting any.</summary>
/// <param name="Name">Its name in an address.</param>
/// <param name="Words">What a link to it says.</param>
/// <param name="Options">Options that suit it, as an address carries them.</param>
/// <param name="Data">The table.</param>
internal sealed record ChartExample(string Name, string Words, string Options, string Data);

internal static class ChartExamples
{
    private static readonly int[] Falls = [9, 7, 11, 8, 6, 10, 9, 12, 7, 8, 10, 9, 8, 11, 5, 6, 4, 7, 5, 3, 6, 4, 5, 4];

    private static readonly (int Held, int Shifts)[] Huddles =
    [
        (6, 21), (7, 20), (5, 21), (8, 21), (7, 19), (9, 21), (6, 20), (8, 21), (7, 21), (9, 20), (8, 21), (10, 21), (9, 21), (13, 21), (12, 20), (15, 21), (14, 21),
        (16, 20), (15, 21), (17, 21), (16, 21), (18, 20), (17, 21), (18, 21), (16, 20), (19, 21),
    ];

    private static readonly int[] DaysBetween = [4, 9, 2, 6, 11, 3, 0, 8, 5, 13, 7, 4, 10, 6, 15, 22, 9, 31, 18, 27, 41, 16, 36];

    public static IReadOnlyList<ChartExample> All { get; } =
    [
        new("falls", "falls each month", "title=Falls&place=Oak%20ward%20(invented)&better=lower&change=2025-03-01%3AMats%20by%20every%20bed", Months()),
        new("huddles", "how often a huddle was held", "title=Shifts%20with%20a%20safety%20huddle&place=Oak%20ward%20(invented)&better=higher&freeze=12", Weeks()),
        new("events", "days between rare events", "title=Days%20between%20falls%20with%20harm&place=Oak%20ward%20(invented)&better=higher&until=2025-12-31", Events()),
    ];

    public static ChartExample? Find(string? name) => All.FirstOrDefault(e => e.Name == name);

    private static string Months() => Table("Month\tFalls", Falls.Select((count, i) => string.Create(CultureInfo.InvariantCulture, $"{new DateOnly(2024, 1, 1).AddMonths(i):MMM yyyy}\t{count}")));

    private static string Weeks() => Table("Week beginning\tHuddles held\tShifts",
        Huddles.Select((week, i) => string.Create(CultureInfo.InvariantCulture, $"{new DateOnly(2025, 1, 6).AddDays(7 * i):dd/MM/yyyy}\t{week.Held}\t{week.Shifts}")));

    private static string Events()
    {
        var day = new DateOnly(2025, 1, 3);
        var rows = new List<string> { day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) };
        foreach (var days in DaysBetween) rows.Add((day = day.AddDays(days)).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
        return Table("Date of fall with harm", rows);
    }

    private static string Table(string headings, IEnumerable<string> rows)
    {
        var table = new StringBuilder(headings);
        foreach (var row in rows) table.Append('\n').Append(row);
        return table.ToString();
    }
}
