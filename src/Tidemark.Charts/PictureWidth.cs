namespace Tidemark.Charts;

/// <summary>The widths that a chart is drawn in, all from one result; a page shows the one that its container has room for.</summary>
public enum PictureWidth
{
    /// <summary>720 pixels, for containers over 660.</summary>
    Wide,

    /// <summary>520 pixels, for containers from 490 to 660.</summary>
    Middle,

    /// <summary>256 pixels, for containers under 490.</summary>
    Narrow,
}
