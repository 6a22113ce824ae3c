using DocumentFormat.OpenXml;
using Tidemark.Charts;
using Tidemark.Spc.Signals;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Tidemark.Documents.Charts.Native;

/// <summary>
/// The colours, lines and shapes of charts that office programs draw: those of the pictures, as far as such programs have them.
/// A triangle cannot be turned over there, so that it always points up and the words tell the direction.
/// </summary>
internal static class NativeLook
{
    public const string Font = "Arial";
    public static readonly string Paper = Office(Palette.Paper);
    public static readonly string Ink = Office(Palette.Ink);
    public static readonly string InkSoft = Office(Palette.InkSoft);
    public static readonly string Data = Office(Palette.Data);
    public const string AxisLine = "93A3AB";

    // LibreOffice fills every marker, so that a ring is a pale disc under the point with an edge that other programs draw.
    private const string Halo = "DCE4E8";
    private static readonly string Limit = Office(Palette.Limit);
    private static readonly string LimitOld = Office(Palette.LimitOld);
    private static readonly string Improve = Office(Palette.Improve);
    private static readonly string Concern = Office(Palette.Concern);
    private static readonly string Neutral = Office(Palette.Neutral);
    private static readonly string Target = Office(Palette.Target);

    // English Metric Units: 12,700 a point.
    private const int Point = 12_700;

    public static C.ChartShapeProperties Line(NativeLine line)
    {
        var (colour, width, dash) = line.Role switch
        {
            LineRole.Value => (Data, 2.25, A.PresetLineDashValues.Solid),
            LineRole.Centre => line.IsPast ? (LimitOld, 1.25, A.PresetLineDashValues.Solid) : (Ink, 1.75, A.PresetLineDashValues.Solid),
            LineRole.Limit => line.IsPast ? (LimitOld, 1.25, A.PresetLineDashValues.SystemDash) : (Limit, 1.5, A.PresetLineDashValues.Dash),
            _ => (Target, 2, A.PresetLineDashValues.LargeDashDot),
        };
        return line.Role is LineRole.Ring or LineRole.Note ? new C.ChartShapeProperties(NoLine()) : new C.ChartShapeProperties(Stroke(colour, width, dash));
    }

    /// <summary>The segment that leads to a point.</summary>
    public static C.ChartShapeProperties Segment(LineRole role, PointMark mark) => role == LineRole.Value
        ? new(Stroke(Data, 2.25, mark == PointMark.Provisional ? A.PresetLineDashValues.SystemDash : A.PresetLineDashValues.Solid))
        : new(NoLine());

    /// <summary>The marker of a line as a whole.</summary>
    public static C.Marker Marker(LineRole role, bool isSensitive) => role switch
    {
        LineRole.Value => Marker(C.MarkerStyleValues.Circle, 7, Data, Paper),
        LineRole.Ring => new C.Marker(
            new C.Symbol { Val = C.MarkerStyleValues.Circle },
            new C.Size { Val = 18 },
            new C.ChartShapeProperties(Fill(Halo), Stroke(isSensitive ? Ink : Data, 1.5, A.PresetLineDashValues.Solid))),
        LineRole.Note => Marker(PointMark.NoteOfEvent, isSensitive),
        _ => new C.Marker(new C.Symbol { Val = C.MarkerStyleValues.None }),
    };

    /// <summary>The marker of one point that is not like the others.</summary>
    public static C.Marker Marker(PointMark mark, bool isSensitive) => mark switch
    {
        PointMark.LeftOut => new C.Marker(
            new C.Symbol { Val = C.MarkerStyleValues.X },
            new C.Size { Val = 8 },
            new C.ChartShapeProperties(new A.NoFill(), Stroke(Data, 1.75, A.PresetLineDashValues.Solid))),
        PointMark.NoteOfEvent => Marker(C.MarkerStyleValues.Circle, 8, Ink, Paper),
        PointMark.NoteOfChange => Marker(C.MarkerStyleValues.Triangle, 8, Ink, Paper),
        PointMark.NoteOfDefinition => Marker(C.MarkerStyleValues.Diamond, 9, Ink, Paper),
        PointMark.Provisional => Marker(C.MarkerStyleValues.Circle, 7, Paper, Data),
        PointMark.Improvement => Marker(C.MarkerStyleValues.Triangle, 11, isSensitive ? Ink : Improve, Paper),
        PointMark.Concern => Marker(C.MarkerStyleValues.Square, 9, isSensitive ? Ink : Concern, Paper),
        _ => Marker(C.MarkerStyleValues.Diamond, 11, isSensitive ? Ink : Neutral, Paper),
    };

    /// <summary>The colour that a line's name is written in.</summary>
    public static string NameColour(LineRole role) => role == LineRole.Target ? Target : InkSoft;

    public static A.Outline NoLine() => new(new A.NoFill());

    public static C.TextProperties Text(int points, string colour, bool isBold = false) => new(
        new A.BodyProperties(),
        new A.ListStyle(),
        new A.Paragraph(
            new A.ParagraphProperties(new A.DefaultRunProperties(new A.SolidFill(new A.RgbColorModelHex { Val = colour }), new A.LatinFont { Typeface = Font })
            { FontSize = points * 100, Bold = isBold }),
            new A.EndParagraphRunProperties { Language = "en-GB" }));

    /// <summary>How a point with a signal is marked.</summary>
    public static PointMark Of(Variation variation) => variation switch
    {
        Variation.CommonCause => PointMark.None,
        Variation.ImprovementHigh or Variation.ImprovementLow => PointMark.Improvement,
        Variation.ConcernHigh or Variation.ConcernLow => PointMark.Concern,
        _ => PointMark.Neither,
    };

    private static C.Marker Marker(C.MarkerStyleValues shape, byte size, string fill, string edge) => new(
        new C.Symbol { Val = shape },
        new C.Size { Val = size },
        new C.ChartShapeProperties(Fill(fill), Stroke(edge, edge == Paper ? 0.75 : 1.5, A.PresetLineDashValues.Solid)));

    /// <summary>A colour as office files write it.</summary>
    private static string Office(string colour) => colour[1..].ToUpperInvariant();

    private static A.SolidFill Fill(string colour) => new(new A.RgbColorModelHex { Val = colour });

    private static A.Outline Stroke(string colour, double points, A.PresetLineDashValues dash)
    {
        OpenXmlElement[] parts = [Fill(colour), new A.PresetDash { Val = dash }, new A.Round()];
        return new A.Outline(parts) { Width = (int)(points * Point), CapType = A.LineCapValues.Flat };
    }
}
