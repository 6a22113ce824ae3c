using System.Globalization;
using Tidemark.Conformance.Reading;

namespace Tidemark.Conformance.Answering;

/// <summary>One field of an answer. A double NaN is written as NaN (R computed it); null or <see cref="Missing"/> is an empty field (R's NA).</summary>
internal readonly record struct Cell(string Text)
{
    public static Cell Missing => new("");

    /// <summary>A number whose NaN stands for R's NA.</summary>
    public static Cell NumberOrMissing(double number) => double.IsNaN(number) ? Missing : number;

    public static implicit operator Cell(string? text) => new(text ?? "");

    public static implicit operator Cell(double number) => new(Numbers.Write(number));

    public static implicit operator Cell(double? number) => number is { } n ? n : Missing;

    public static implicit operator Cell(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    public static implicit operator Cell(int? number) => number is { } n ? n : Missing;

    public static implicit operator Cell(bool flag) => new(flag ? "1" : "0");

    public static implicit operator Cell(bool? flag) => flag is { } f ? f : Missing;

    public static implicit operator Cell(DateOnly date) => new(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
