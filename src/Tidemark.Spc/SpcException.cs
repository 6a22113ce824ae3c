namespace Tidemark.Spc;

/// <summary>
/// Data or options that no chart can be made from. Thrown by every public member of this library that refuses its input, and by nothing else;
/// <see cref="Exception.Message"/> is a sentence that can be shown to the person who gave the data.
/// </summary>
/// <param name="message">What is wrong and, where it can be told, at which point. Points are counted from 1 in messages.</param>
public sealed class SpcException(string message) : ArgumentException(message);
