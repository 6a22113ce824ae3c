using System.Text;

namespace Tidemark.Charts.Svg;

/// <summary>The data of a path as it is put together. One is used for all paths of a picture.</summary>
internal sealed class PathText
{
    private readonly StringBuilder _data = new(1024);

    public bool IsEmpty => _data.Length == 0;

    public PathText Move(double x, double y) => Put('M', x).Put(' ', y);

    public PathText Line(double x, double y) => Put('L', x).Put(' ', y);

    public PathText Across(double x) => Put('H', x);

    public PathText Down(double y) => Put('V', y);

    /// <summary>Adds data as it stands: relative steps that do not depend on where they begin.</summary>
    public PathText Then(string data)
    {
        _data.Append(data);
        return this;
    }

    /// <summary>The data, after which the next path begins.</summary>
    public string Take()
    {
        var data = _data.ToString();
        _data.Clear();
        return data;
    }

    private PathText Put(char command, double value)
    {
        _data.Append(command);
        SvgText.AppendNumber(_data, value);
        return this;
    }
}
