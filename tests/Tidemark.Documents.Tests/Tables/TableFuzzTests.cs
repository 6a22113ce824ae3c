using System.Text;
using CsCheck;
using Tidemark.Documents.Tables;

namespace Tidemark.Documents.Tests.Tables;

/// <summary>Any bytes and any text are read, named as a problem, or refused with the one documented exception.</summary>
public sealed class TableFuzzTests
{
    private static readonly Gen<char> Likely = Gen.OneOf(
        Gen.Char["0123456789"], Gen.Char[",;\t|\n\r\"./-: %£()'"], Gen.Char["JanFebWQyesnoNATotal"], Gen.Char);

    private static readonly TableLimits Small = new() { MaxRows = 500, MaxRowCharacters = 2_000, MaxColumns = 50 };

    [Fact]
    public void Any_text_is_read_or_refused() =>
        Likely.Array[0, 400].Select(letters => new string(letters)).Sample(text => IsAnswered(() => TableFile.Paste(text, Small)), iter: 5_000);

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Gen.Byte.Array[0, 300].Sample(bytes => IsAnswered(() => TableFile.Read(new MemoryStream(bytes), Small)), iter: 3_000);

    [Fact]
    public void A_sound_table_with_some_letters_changed_is_read_or_refused()
    {
        var sound = "Date,Falls,\"Bed days\"\n7 Jan 2021,1,20\n8 Jan 2021,\"2\",21\n2021-01-09,3,22.5\n10/1/21,4%,NA\n";
        Gen.Select(Gen.Int[0, sound.Length - 1], Likely).Array[1, 8].Sample(changes =>
        {
            var text = new StringBuilder(sound);
            foreach (var (at, letter) in changes) text[at] = letter;
            return IsAnswered(() => TableFile.Paste(text.ToString(), Small)) && IsAnswered(() => TableFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())), Small));
        }, iter: 3_000);
    }

    /// <summary>Data and problems exclude each other, and each number has its moment and its row.</summary>
    private static bool IsAnswered(Func<PlainTable> open)
    {
        try
        {
            var reading = ChartReading.Of(open());
            if (reading.Data is not { } data) return reading.Problems.Count > 0;
            return reading.Problems.Count == 0 && data.Rows.Length == data.Moments.Count
                && (data.AreEvents || data.Numerators.Length == data.Moments.Count) && (data.Denominators.IsEmpty || data.Denominators.Length == data.Moments.Count);
        }
        catch (DocumentException)
        {
            return true;
        }
    }
}
