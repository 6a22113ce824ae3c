namespace Tidemark.Documents.Charts;

/// <summary>Which copy a file is, in the same words on it and in its properties.</summary>
internal static class CopyWords
{
    public const string Editable = "Editable copy: it holds the numbers behind the chart. Publish a picture in its place.";

    public const string Publishing = "Publishing copy: a picture. It holds no workbook and no table of numbers.";
}
