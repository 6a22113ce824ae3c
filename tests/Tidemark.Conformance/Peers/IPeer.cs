using Tidemark.Conformance.Answering;
using Tidemark.Conformance.Reading;

namespace Tidemark.Conformance.Peers;

/// <summary>Puts a series as one R package got it to our engine, and our result into that package's columns.</summary>
internal interface IPeer
{
    /// <summary>Whether this class answers for the series' package and chart.</summary>
    bool Answers(Series series);

    /// <summary>Adds the rows of every table that the package fills for this chart.</summary>
    /// <exception cref="Spc.SpcException">The engine refuses the series.</exception>
    void Answer(Series series, Answers answers);
}
