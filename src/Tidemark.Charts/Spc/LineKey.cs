namespace Tidemark.Charts.Spc;

/// <summary>A name in the key below a narrow picture.</summary>
internal readonly record struct KeyItem(LineName Name, double X);

/// <summary>The key below a narrow picture, in as many rows as it takes.</summary>
internal static class LineKey
{
    public const double RowHeight = 19;
    public const double Sample = 18;
    public const double TextFrom = 23;
    private const double Apart = 18;

    public static IReadOnlyList<IReadOnlyList<KeyItem>> Of(List<LineName> names, double width)
    {
        var rows = new List<List<KeyItem>>();
        double x = 0;
        foreach (var name in names)
        {
            if (rows.Count == 0 || x + TextFrom + name.Width > width)
            {
                rows.Add([]);
                x = 0;
            }

            rows[^1].Add(new(name, x));
            x += TextFrom + name.Width + Apart;
        }

        return rows;
    }
}
