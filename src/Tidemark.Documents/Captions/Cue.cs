namespace Tidemark.Documents.Captions;

/// <summary>One caption.</summary>
/// <param name="Start">From when it shows, from the start of the recording; inclusive; whole milliseconds, not negative.</param>
/// <param name="End">Until when it shows; exclusive; later than <paramref name="Start"/>.</param>
/// <param name="Speaker">Who speaks, from <c>&lt;v Name&gt;</c>; null where nobody is named.</param>
/// <param name="Text">What is said, without tags; lines separated by <c>\n</c>; no empty line and no control character in it.</param>
/// <param name="Settings">Where on the picture it stands, as written ("line:0 align:start"); null for the usual place.</param>
public sealed record Cue(TimeSpan Start, TimeSpan End, string? Speaker, string Text, string? Settings = null);
