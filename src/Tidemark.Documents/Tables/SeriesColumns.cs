namespace Tidemark.Documents.Tables;

/// <summary>What a person says of the columns: each by its heading in any case, or by its letters. Null leaves it to be found out.</summary>
public sealed record ColumnWishes
{
    /// <summary>A wish for no column at all.</summary>
    public const string None = "none";

    /// <summary>When.</summary>
    public string? When { get; init; }

    /// <summary>What is counted or measured.</summary>
    public string? Count { get; init; }

    /// <summary>Out of how many.</summary>
    public string? Of { get; init; }

    /// <summary>Which series a row belongs to.</summary>
    public string? By { get; init; }

    /// <summary>Which of those series to read: a word of that column; null for the first.</summary>
    public string? Series { get; init; }
}

/// <summary>Which column is what. An index is from 0; null where there is no such column.</summary>
/// <param name="When">Dates, or names in order.</param>
/// <param name="Count">Numerators, or values; null where each row is an event.</param>
/// <param name="Of">Denominators.</param>
/// <param name="By">The series that rows belong to.</param>
/// <param name="Note">Notes about points.</param>
public sealed record SeriesColumns(int? When, int? Count, int? Of, int? By, int? Note)
{
    /// <summary>Chooses the columns by their headings and by what they hold.</summary>
    /// <param name="profile">What the columns hold.</param>
    /// <param name="wishes">What the person says.</param>
    /// <param name="problems">Where a wish names no column, or nothing can be drawn.</param>
    /// <param name="remarks">Where a guess was made, and which columns are not used.</param>
    internal static SeriesColumns Choose(TableProfile profile, ColumnWishes wishes, List<DataProblem> problems, List<string> remarks)
    {
        var finder = new ColumnFinder(profile, problems);
        var (when, count, of, by) = (finder.Wished(wishes.When), finder.Wished(wishes.Count), finder.Wished(wishes.Of), finder.Wished(wishes.By));
        var taken = new HashSet<int>(new[] { when, count, of, by }.OfType<int>());
        if (when is null && wishes.When is null) when = Take(taken, finder.When(taken));
        if (by is null && wishes.By is null) by = Take(taken, finder.By(taken));
        if (of is null && wishes.Of is null) of = Take(taken, finder.Of(taken, count));
        if (count is null && wishes.Count is null) count = Take(taken, finder.Count(taken));
        // A column of numbers called "Total" or "n" that stands alone is what is counted.
        if (count is null && wishes.Count is null && wishes.Of is null && of is not null) (count, of) = (of, null);
        if (of is null && count is not null && wishes.Of is null && Take(taken, finder.OfUnnamed(taken, count.Value)) is { } guessed)
        {
            of = guessed;
            remarks.Add($"{finder.Name(guessed)} was taken for the denominators, because it comes after {finder.Name(count.Value)}. Say so if it is not.");
        }

        if (profile.Rows > 0 && count is null && wishes.Count is null && finder.CountWithoutNumbers(taken) is { } unread)
            problems.Add(new(null, unread, "There is no number here. Write digits only, such as 12. For dates of events alone, leave this column out."));
        var note = finder.Note(taken);
        if (note is { } used) taken.Add(used);
        if (count is null && problems.Count == 0 && (when is null || profile.Columns[when.Value].Kind != ColumnKind.Dates))
            problems.Add(new(null, null, "There is no column of dates and none of numbers. Put one row for each date, with the date first and the number beside it."));
        var unused = profile.Columns.Where(c => c.Filled > 0 && !taken.Contains(c.Index)).Select(c => finder.Name(c.Index)).ToList();
        if (unused.Count > 0) remarks.Add($"Not used: {string.Join(", ", unused)}.");
        return new(when, count, of, by, note);
    }

    private static int? Take(HashSet<int> taken, int? column)
    {
        if (column is { } found) taken.Add(found);
        return column;
    }
}

/// <summary>Looks for the column that serves a use best.</summary>
internal sealed class ColumnFinder(TableProfile profile, List<DataProblem> problems)
{
    public int? Wished(string? wish)
    {
        if (string.IsNullOrWhiteSpace(wish) || wish.Trim().Equals(ColumnWishes.None, StringComparison.OrdinalIgnoreCase)) return null;
        var name = wish.Trim();
        foreach (var column in profile.Columns)
            if (column.Heading.Equals(name, StringComparison.OrdinalIgnoreCase)) return column.Index;
        if (ColumnLetters.Parse(name) is { } index && index < profile.Columns.Count) return index;
        var all = string.Join(", ", profile.Columns.Select(c => Name(c.Index)));
        problems.Add(new(null, null, $"There is no column {DataProblem.Quoted(name)}. There {(profile.Columns.Count == 1 ? "is" : "are")}: {all}."));
        return null;
    }

    public string Name(int column) =>
        profile.Columns[column].Heading is { Length: > 0 } heading ? $"{heading} (column {ColumnLetters.Of(column)})" : $"column {ColumnLetters.Of(column)}";

    public int? When(HashSet<int> taken)
    {
        var free = Free(taken).ToList();
        return First(free, c => c.Kind == ColumnKind.Dates && ColumnNames.UseOf(c.Heading) == ColumnUse.When)
            ?? First(free, c => c.Kind == ColumnKind.Dates)
            ?? First(free, c => c.Kind != ColumnKind.Empty && ColumnNames.UseOf(c.Heading) == ColumnUse.When
                && (c.Kind == ColumnKind.Words || HasOtherNumbers(free, c)))
            ?? First(free, c => c.Kind == ColumnKind.Words && c.Filled == profile.Rows && c.Names.Count == c.Filled
                && ColumnNames.UseOf(c.Heading) is null && free.TrueForAll(o => o.Index >= c.Index));
    }

    public int? By(HashSet<int> taken) =>
        First(Free(taken), c => c.Kind == ColumnKind.Words && ColumnNames.UseOf(c.Heading) == ColumnUse.By)
            ?? First(Free(taken), c => c.Kind == ColumnKind.Words && c.Names.Count > 1 && !c.HasManyNames && c.Names.Count * 4 <= c.Filled && c.Filled * 10 >= profile.Rows * 9
                && ColumnNames.UseOf(c.Heading) is null);

    public int? Of(HashSet<int> taken, int? count)
    {
        var numeric = Numeric(taken);
        if (numeric.Count + (count is null ? 0 : 1) < 2) return null;
        var named = numeric.Where(c => ColumnNames.UseOf(c.Heading) == ColumnUse.Of && c.Percents == 0).ToList();
        // Beside a D, an N is the numerator; alone it is how many there were.
        return (named.Find(c => named.Count == 1 || !c.Heading.Trim().Equals("n", StringComparison.OrdinalIgnoreCase)) ?? named.FirstOrDefault())?.Index;
    }

    /// <summary>A column that by its heading holds counts, and in which there is no number.</summary>
    public int? CountWithoutNumbers(HashSet<int> taken) =>
        First(Free(taken), c => ColumnNames.UseOf(c.Heading) == ColumnUse.Count && c.Kind is (ColumnKind.Empty or ColumnKind.Words));

    public int? Count(HashSet<int> taken) =>
        First(Numeric(taken), c => ColumnNames.UseOf(c.Heading) == ColumnUse.Count)
            ?? First(Numeric(taken), c => ColumnNames.UseOf(c.Heading) != ColumnUse.Of)
            ?? First(Numeric(taken), _ => true)
            ?? First(Free(taken), c => c.Kind == ColumnKind.YesNo);

    /// <summary>The second of two columns of numbers without headings: what else would it be?</summary>
    public int? OfUnnamed(HashSet<int> taken, int count)
    {
        var rest = Numeric(taken);
        return profile.Columns[count].Heading.Length == 0 && rest is [{ Heading.Length: 0, Percents: 0 } only] && only.Index > count ? only.Index : null;
    }

    public int? Note(HashSet<int> taken) => First(Free(taken), c => c.Kind != ColumnKind.Empty && ColumnNames.UseOf(c.Heading) == ColumnUse.Note);

    private static bool HasOtherNumbers(List<ColumnProfile> free, ColumnProfile than) => free.Exists(c => c != than && c.Kind is ColumnKind.Numbers or ColumnKind.YesNo);

    private List<ColumnProfile> Numeric(HashSet<int> taken) => [.. Free(taken).Where(c => c.Kind == ColumnKind.Numbers)];

    private IEnumerable<ColumnProfile> Free(HashSet<int> taken) => profile.Columns.Where(c => !taken.Contains(c.Index));

    private static int? First(IEnumerable<ColumnProfile> columns, Func<ColumnProfile, bool> fits) => columns.FirstOrDefault(fits)?.Index;
}
