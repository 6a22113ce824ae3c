using Tidemark.Conformance.Answering;

namespace Tidemark.Conformance.References;

/// <summary>A table of constants or bounds, compared with the engine's own.</summary>
/// <param name="File">Its name, ref_*.csv.</param>
/// <param name="KeyLength">How many of the first columns are asked; the others are the answer.</param>
/// <param name="Answer">Turns the numbers of the key into the cells that follow it.</param>
internal sealed record Reference(string File, int KeyLength, Func<IReadOnlyList<double>, Cell[]> Answer);
