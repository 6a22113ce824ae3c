using System.Diagnostics.CodeAnalysis;

namespace Tidemark.Documents;

/// <summary>A file cannot be read, or may not be accepted. The message is one or two plain sentences fit to show to the person who sent it.</summary>
/// <remarks>It never holds text out of the file, apart from the number of a line.</remarks>
[SuppressMessage("Roslynator", "RCS1194:Implement exception constructors", Justification = "Without a sentence to show there is nothing to throw.")]
public sealed class DocumentException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="sentence">What is wrong and, where there is something to do, what to do.</param>
    /// <param name="line">The line of a text file that is wrong, counted from 1; null where the file has no lines.</param>
    /// <param name="cause">What was thrown underneath, for the log only.</param>
    public DocumentException(string sentence, int? line = null, Exception? cause = null)
        : base(sentence, cause)
    {
        Line = line;
    }

    /// <summary>The line of a text file that is wrong, counted from 1; null where the file has no lines.</summary>
    public int? Line { get; }
}
