using System.Globalization;

namespace Tidemark.Documents.Charts;

/// <summary>How a number stands in a file, so that it comes back bit for bit.</summary>
internal static class Cell
{
    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
